package org.hearth.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.Rights;
import org.hearth.casefile.Youth;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** What a decision about held answers must satisfy; each refusal names the field and the mend, or the rule. */
final class LettingRules {
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_ANSWERS = 30;

    private LettingRules() {}

    /** Checks the decision as far as it does not depend on the answers. */
    static void check(Letting given, Youth youth, LocalDate today) {
        if (given.summary() != null
                && (given.scope() != Scope.SUMMARY || given.summary().length() > LONGEST_SUMMARY)) {
            throw Problem.badInput("summary", "problem.summary-only", LONGEST_SUMMARY);
        }
        if (given.scope() == Scope.NONE && given.audience() != null) {
            throw Problem.badInput("audience", "problem.hold-names-nobody");
        }
        line("purpose", given.purpose());
        line("note", given.note());
        days(given, today);
        agreement(given, youth, today);
    }

    private static void line(String field, String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST_LINE)) {
            throw Problem.badInput(field, "problem.release-line", LONGEST_LINE);
        }
    }

    private static void days(Letting given, LocalDate today) {
        if (given.from() != null && given.from().isBefore(today)) {
            throw Problem.badInput("from", "problem.release-from");
        }
        LocalDate first = given.from() == null ? today : given.from();
        boolean dated = given.until() == Until.DATE;
        if (dated != (given.untilOn() != null) || dated && given.untilOn().isBefore(first)) {
            throw Problem.badInput("until", "problem.release-until");
        }
    }

    /** Counsel alone decides for a youth under twelve; else says why the youth is not able to. */
    private static void agreement(Letting given, Youth youth, LocalDate today) {
        if (given.agreement() == Agreement.PAGE) {
            throw Problem.badInput("agreed", "problem.agreed-page");
        }
        if (given.agreement() == Agreement.ALONE && youth.decides() && given.note() == null) {
            throw Problem.badInput("note", "problem.agreed-alone", Youth.ABLE);
        }
        if (given.agreedOn() != null && given.agreedOn().isAfter(today)) {
            throw Problem.badInput("agreedOn", "problem.agreed-on");
        }
    }

    /** Which held answers the decision is about. */
    static List<Answer> covered(Letting given, List<Answer> held) {
        if (given.answers() == null) {
            return held;
        }
        Set<String> known = held.stream().map(Answer::question).collect(Collectors.toSet());
        if (given.answers().isEmpty() || given.answers().size() > MOST_ANSWERS) {
            throw Problem.badInput("answers", "problem.release-answers", MOST_ANSWERS);
        }
        for (String each : given.answers()) {
            if (!known.contains(each)) {
                throw Problem.badInput("answers", "problem.not-held");
            }
        }
        return held.stream()
                .filter(each -> given.answers().contains(each.question()))
                .toList();
    }

    /** Never more than the rights table gives, and nothing to the judge that counsel entitled to answer would not read. */
    static void recipients(Letting given, Collection<Answer> covered, Rights rights) {
        if (given.scope() == Scope.NONE) {
            return;
        }
        if (given.audience() != null && given.audience().isEmpty()) {
            throw Problem.badInput("audience", "problem.audience-empty");
        }
        covered.stream().map(Answer::kindOfContent).distinct().forEach(kind -> recipients(given, kind, rights));
    }

    static void recipients(Letting given, ContentKind kind, Rights rights) {
        Set<Role> able = rights.whenReleased(kind).roles();
        Set<Role> named = given.audience() == null ? able : given.audience();
        for (Role role : named) {
            if (!able.contains(role) && !Audience.HELD.roles().contains(role)) {
                throw Problem.badInput(
                        "audience", "problem.audience-beyond", names(Set.of(role)), rights.basis(kind), names(able));
            }
        }
        Set<Role> missing = EnumSet.noneOf(Role.class);
        missing.addAll(rights.answeredBy(kind));
        missing.removeAll(named);
        missing.removeAll(Audience.HELD.roles());
        if (named.contains(Role.JUDGE) && !missing.isEmpty()) {
            throw Problem.unmetRule("judge-within-counsel", names(missing));
        }
    }

    private static String names(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(each -> Words.ENGLISH.say(each.key()))
                .collect(Collectors.joining(", "));
    }
}
