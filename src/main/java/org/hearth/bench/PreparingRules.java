package org.hearth.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.ArrangementStatus;
import org.hearth.casefile.CaseNeeds;
import org.hearth.notice.ServiceCount;
import org.hearth.terms.Custody;

/** Which preparations a hearing needs, and which of them one button can do. */
final class PreparingRules {
    private static final Pattern FROM_AFAR = Pattern.compile("\\b(video|phone|telephone|remote|link)\\b");

    private PreparingRules() {}

    /** How one preparation stands; a message key with what it names. */
    record Said(Preparation.State state, String why, List<Object> args) {
        static Said of(Preparation.State state, String why, Object... args) {
            return new Said(state, why, List.of(args));
        }
    }

    /** How the statutory notices stand; empty where none is owed. */
    static Optional<Said> notice(ServiceCount count) {
        if (count == null || count.owed() == 0) {
            return Optional.empty();
        }
        if (!count.missing().isEmpty()) {
            return Optional.of(
                    Said.of(Preparation.State.OPEN, "tomorrow.notice.missing", String.join(", ", count.missing())));
        }
        if (!count.unproved().isEmpty()) {
            return Optional.of(
                    Said.of(Preparation.State.OPEN, "tomorrow.notice.unproved", String.join(", ", count.unproved())));
        }
        return Optional.of(Said.of(Preparation.State.READY, "tomorrow.notice.ready"));
    }

    /** How something to be arranged stands; empty where this hearing needs none and has none. */
    static Optional<Said> arranged(ArrangementKind kind, CaseNeeds needs, List<Arrangement> standing) {
        Optional<Arrangement> first =
                standing.stream().filter(each -> each.kind() == kind).findFirst();
        if (first.isEmpty()) {
            return isNeeded(kind, needs)
                    ? Optional.of(Said.of(Preparation.State.DOABLE, "tomorrow.ask"))
                    : Optional.empty();
        }
        ArrangementStatus status = first.get().status();
        return Optional.of(
                status.open()
                        ? Said.of(Preparation.State.OPEN, "tomorrow.waits." + kind.wire(), status)
                        : Said.of(Preparation.State.READY, "tomorrow.arranged", status));
    }

    private static boolean isNeeded(ArrangementKind kind, CaseNeeds needs) {
        if (needs == null) {
            return false;
        }
        switch (kind) {
            case TRANSPORT:
                return needs.custody() == Custody.IN;
            case INTERPRETER:
                return needs.language() != null && !needs.language().startsWith("en");
            default:
                String wish = needs.wish() == null ? "" : needs.wish().toLowerCase(Locale.ROOT);
                return FROM_AFAR.matcher(wish).find();
        }
    }

    /** How the minute shell stands. */
    static Said shell(boolean recorded, boolean drafted) {
        if (recorded) {
            return Said.of(Preparation.State.READY, "tomorrow.recorded");
        }
        return drafted
                ? Said.of(Preparation.State.READY, "tomorrow.drafted")
                : Said.of(Preparation.State.DOABLE, "tomorrow.shell.ask");
    }
}
