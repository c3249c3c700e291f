package org.hearth.orders;

import static org.hearth.orders.FieldFaults.LONGEST_NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What must be said of a hearing's opening, where an opening is written down at all. */
final class OpeningRules {
    private static final int LONGEST_WHY = 300;
    private static final int LONGEST_WISH = 1_000;

    private final FieldFaults faults;
    private final Opening opening;

    private OpeningRules(FieldFaults faults, Opening opening) {
        this.faults = faults;
        this.opening = opening;
    }

    /** Adds what is at fault in a record's opening; a record without one has none. */
    static void check(HearingRecord record, Set<String> youth, FieldFaults faults) {
        Opening opening = record.opening();
        if (opening == null) {
            return;
        }
        OpeningRules rules = new OpeningRules(faults, opening);
        rules.words();
        rules.admitted(opening.admitted());
        rules.inquiry(opening.icwa());
        rules.received(opening.reports());
        Optional<Presence> mode = mode(record.appearances(), opening.name(), youth);
        rules.away(opening.away(), mode);
        rules.remote(opening.remote(), mode);
    }

    /** How the young person took part; empty where none of the appearances is known as theirs. */
    static Optional<Presence> mode(List<Appearance> appearances, String name, Set<String> youth) {
        Set<String> names = new HashSet<>();
        youth.forEach(each -> names.add(each.toLowerCase(Locale.ROOT)));
        names.add(name.toLowerCase(Locale.ROOT));
        return appearances.stream()
                .filter(each ->
                        !each.person().isEmpty() && names.contains(each.person().toLowerCase(Locale.ROOT)))
                .map(Appearance::mode)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void words() {
        faults.longest("opening.name", opening.name(), LONGEST_NAME);
        faults.longest("opening.language", opening.language(), LONGEST_NAME);
        faults.longest("opening.interpreter", opening.interpreter(), LONGEST_NAME);
        faults.longest("opening.reporter", opening.reporter(), LONGEST_NAME);
        if (!opening.interpreter().isEmpty() && opening.language().isEmpty()) {
            faults.say("opening.language", "problem.language-with-interpreter");
        }
    }

    private void admitted(List<Opening.Admitted> admitted) {
        faults.many("opening.admitted", admitted.size());
        for (int i = 0; i < admitted.size(); i++) {
            faults.text("opening.admitted[" + i + "].person", admitted.get(i).person(), LONGEST_NAME);
            faults.text("opening.admitted[" + i + "].why", admitted.get(i).why(), LONGEST_WHY);
        }
    }

    private void inquiry(List<Opening.Inquiry> icwa) {
        faults.many("opening.icwa", icwa.size());
        for (int i = 0; i < icwa.size(); i++) {
            Opening.Inquiry each = icwa.get(i);
            String field = "opening.icwa[" + i + "].";
            faults.text(field + "person", each.person(), LONGEST_NAME);
            faults.need(field + "answer", each.answer());
            if (!each.form().isEmpty() && !Opening.Inquiry.FORMS.contains(each.form())) {
                faults.say(field + "form", "problem.unknown-icwa-form");
            }
        }
    }

    private void received(List<Opening.Received> reports) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            Opening.Received each = reports.get(i);
            String field = "opening.reports[" + i + "].";
            faults.need(field + "considered", each.considered());
            if (!seen.add(each.request())) {
                faults.say(field + "request", FieldFaults.TWICE);
            }
        }
    }

    /**
     * Without notice or a real opportunity to come, the hearing is continued, unless the court finds that not
     * continuing serves the young person best (WIC 349(d)).
     */
    private void away(Opening.Away away, Optional<Presence> mode) {
        boolean absent = mode.filter(each -> each == Presence.ABSENT).isPresent();
        if (absent && away == null) {
            faults.say("opening.away", "problem.away-questions");
        } else if (!absent && away != null) {
            faults.say("opening.away", "problem.away-not-asked");
        } else if (away != null) {
            faults.need("opening.away.notified", away.notified());
            faults.need("opening.away.opportunity", away.opportunity());
            faults.text("opening.away.wish", away.wish(), LONGEST_WISH);
            faults.need("opening.away.then", away.then());
            boolean missed = Boolean.FALSE.equals(away.notified()) || Boolean.FALSE.equals(away.opportunity());
            if (missed && away.then() == Opening.Away.Next.GO_ON) {
                faults.say("opening.away.then", "problem.away-continue");
            }
        }
    }

    private void remote(Opening.Remote remote, Optional<Presence> mode) {
        boolean elsewhere = mode.filter(each -> each == Presence.VIDEO || each == Presence.AUDIO)
                .isPresent();
        if (elsewhere && remote == null) {
            faults.say("opening.remote", "problem.remote-questions");
        } else if (!elsewhere && remote != null) {
            faults.say("opening.remote", "problem.remote-not-asked");
        } else if (remote != null) {
            faults.need("opening.remote.asked", remote.asked());
            faults.need("opening.remote.counsel", remote.counsel());
            if (Boolean.TRUE.equals(remote.asked())) {
                faults.need("opening.remote.wished", remote.wished());
            }
        }
    }
}
