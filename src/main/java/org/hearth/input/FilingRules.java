package org.hearth.input;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.notice.Manner;
import org.hearth.terms.Problem;

/** Sent is not filed, filed is not served: what each step needs before it may be recorded. */
final class FilingRules {
    /** How a report may be served; publication and word of mouth are for notices. */
    static final Set<Manner> MANNERS = EnumSet.of(
            Manner.PERSONAL,
            Manner.IN_COURT,
            Manner.FIRST_CLASS_MAIL,
            Manner.CERTIFIED_MAIL,
            Manner.REGISTERED_MAIL,
            Manner.ELECTRONIC,
            Manner.NOT_SERVED);

    private FilingRules() {}

    /**
     * Filed only after it was sent, and not ahead of today.
     *
     * @param sent the day this version was sent to the team
     * @param report true where the filed report itself is the answer, which may have been filed before it was sent
     * @throws Problem bad input on {@code on}
     */
    static void checkFiled(LocalDate sent, boolean report, LocalDate on, LocalDate today) {
        if (on == null) {
            throw Problem.badInput("on", "problem.no-date");
        }
        if (on.isAfter(today)) {
            throw Problem.badInput("on", "problem.filing-ahead");
        }
        if (!report && on.isBefore(sent)) {
            throw Problem.badInput("on", "problem.filed-before-sent");
        }
    }

    /**
     * Served only after it was filed, in a manner that is open, electronically only with recorded consent.
     *
     * @param filed the day it was filed; null while it is not
     * @throws Problem unmet rule {@code not-filed}, {@code no-e-service-consent-report}; bad input on {@code on} or
     *     {@code manner}
     */
    static void checkServed(LocalDate filed, ServedGiven given, LocalDate today) {
        if (filed == null) {
            throw Problem.unmetRule("not-filed");
        }
        if (!MANNERS.contains(given.manner())) {
            String open = MANNERS.stream().map(Manner::wire).collect(Collectors.joining(", "));
            throw Problem.badInput("manner", "problem.filing-manner", open);
        }
        if (given.on().isAfter(today)) {
            throw Problem.badInput("on", "problem.served-ahead");
        }
        if (given.on().isBefore(filed)) {
            throw Problem.badInput("on", "problem.served-before-filed");
        }
        if (given.manner() == Manner.ELECTRONIC && !given.consent()) {
            throw Problem.unmetRule("no-e-service-consent-report");
        }
    }

    /**
     * Who may record: the author and the author's colleagues of one agency on the case; of a filing the clerk too.
     *
     * @param own true for the author and the author’s colleagues
     * @param clerk true for a clerk, where a clerk may
     * @throws Problem not allowed
     */
    static void checkWho(boolean own, boolean clerk) {
        if (!own && !clerk) {
            throw Problem.notAllowed();
        }
    }
}
