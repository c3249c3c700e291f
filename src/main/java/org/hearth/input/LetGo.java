package org.hearth.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.Audience;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * To whom held answers are let go at one moment: everything that stands, is agreed, has begun and is not over. A held
 * answer is sealed for its holder whatever was decided, so what ends is closed at once and by itself.
 */
final class LetGo {
    /** A decision that was not taken back, and the day of the hearing that it was given for. */
    record Decision(Release release, LocalDate hearing) {}

    private final List<Decision> decisions;
    private final Rights rights;
    private final LocalDate today;
    private final boolean grown;
    private final boolean youthFormOn;

    /**
     * @param decisions of one submission or of several
     * @param grown true from the youth's eighteenth birthday on
     * @param youthFormOn false where the youth's own words go to nobody, see {@link YouthForm}
     */
    LetGo(Collection<Decision> decisions, Rights rights, LocalDate today, boolean grown, boolean youthFormOn) {
        this.decisions = List.copyOf(decisions);
        this.rights = rights;
        this.today = today;
        this.grown = grown;
        this.youthFormOn = youthFormOn;
    }

    /** The answer as its readers of this moment may open it. */
    Sealed value(Answer answer) {
        return answer.isHeld() ? answer.value().releasedTo(Audience.of(readers(answer))) : answer.value();
    }

    /** Who may be among the readers of a held answer now: its holder, and whom the words are released to. */
    Set<Role> readers(Answer answer) {
        Set<Role> roles = EnumSet.copyOf(Audience.HELD.roles());
        inForce(answer, Scope.ALL).forEach(each -> roles.addAll(recipients(each, answer.kindOfContent())));
        return roles;
    }

    /** The summaries that stand in place of this answer for that role. */
    List<Release> summaries(Answer answer, Role role) {
        return inForce(answer, Scope.SUMMARY).stream()
                .filter(each -> recipients(each, answer.kindOfContent()).contains(role))
                .toList();
    }

    /** A summary as its readers may open it; null where none was written. */
    Sealed summary(Release release, ContentKind kind) {
        return release.summary() == null ? null : release.summary().releasedTo(Audience.of(recipients(release, kind)));
    }

    private List<Release> inForce(Answer answer, Scope scope) {
        boolean closed = answer.holdReason() == HoldReason.OWN_WORDS && !youthFormOn;
        if (closed || answer.holdReason() == HoldReason.NOT_APPROVED) {
            return List.of();
        }
        List<Release> covering = decisions.stream()
                .map(Decision::release)
                .filter(each -> each.submission().equals(answer.submission()) && each.covers(answer.question()))
                .toList();
        int hold = covering.stream()
                .filter(each -> each.scope() == Scope.NONE)
                .mapToInt(Release::turn)
                .max()
                .orElse(0);
        return covering.stream()
                .filter(each -> each.scope() == scope && each.turn() > hold)
                .filter(this::isInForce)
                .toList();
    }

    boolean isInForce(Release release) {
        return decisions.stream()
                .filter(each -> each.release() == release)
                .anyMatch(each -> release.isInForce(each.hearing(), grown, today));
    }

    /** Whom a release names among those whom the rights table lets that content be released to. */
    Set<Role> recipients(Release release, ContentKind kind) {
        Set<Role> able = EnumSet.noneOf(Role.class);
        able.addAll(rights.whenReleased(kind).roles());
        if (release.audience() != null) {
            able.retainAll(release.audience());
        }
        return able;
    }

    /** The widest that is let go of these answers; {@link Scope#NONE} where a decision stands and lets nothing go; null before. */
    Scope scope(Collection<Answer> held) {
        if (held.stream().anyMatch(each -> !inForce(each, Scope.ALL).isEmpty())) {
            return Scope.ALL;
        }
        if (held.stream().anyMatch(each -> !inForce(each, Scope.SUMMARY).isEmpty())) {
            return Scope.SUMMARY;
        }
        return decisions.stream()
                        .anyMatch(each -> each.release().counselAt() != null
                                || each.release().scope() == Scope.NONE)
                ? Scope.NONE
                : null;
    }

    /** True where words or a summary of one of these answers reach that role. */
    boolean reaches(Role role, Collection<Answer> held) {
        return held.stream()
                .anyMatch(each ->
                        readers(each).contains(role) || !summaries(each, role).isEmpty());
    }

    /** Every decision that was not taken back, in their order. */
    List<Release> standing() {
        return decisions.stream().map(Decision::release).toList();
    }

    /** True where the youth has taken everything back and nothing was decided since. */
    boolean isTakenBack() {
        return !decisions.isEmpty()
                && isTakingBack(decisions.get(decisions.size() - 1).release());
    }

    static boolean isTakingBack(Release release) {
        return release.scope() == Scope.NONE && release.agreement() == Agreement.PAGE;
    }
}
