package org.hearth.orders;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.terms.Problem;

/**
 * What is said and asked when a hearing opens. Null anywhere means that it was not said; nothing is taken for granted.
 *
 * <p>Source: WIC 224.2, 345, 346, 349, 675, 676, 679.5; AB 3049; CRC 5.481, 5.530, 5.532, 5.708.
 *
 * @param name the name by which the young person is spoken to at this hearing; at most 80 characters
 * @param closed whether it was said that the hearing is closed to the public
 * @param admitted who was let in by the court's permission, and why
 * @param rights whether the young person was told of the right to be here and to speak (WIC 349(c))
 * @param away what was asked because the young person is not here (WIC 349(d))
 * @param remote what was asked because the young person takes part from elsewhere (AB 3049)
 * @param icwa who was asked whether the young person is or may be an Indian child, and the answer
 * @param language the language that was interpreted
 * @param interpreter who interpreted
 * @param reporter who took down what was said, or that it was recorded
 * @param reports what was received for this hearing, and whether the judicial officer says it was read and considered
 */
public record Opening(
        String name,
        Boolean closed,
        List<Admitted> admitted,
        Boolean rights,
        Away away,
        Remote remote,
        List<Inquiry> icwa,
        String language,
        String interpreter,
        String reporter,
        List<Received> reports) {
    public Opening {
        name = Text.tidy(name);
        admitted = whole("opening.admitted", admitted);
        icwa = whole("opening.icwa", icwa);
        language = Text.tidy(language);
        interpreter = Text.tidy(interpreter);
        reporter = Text.tidy(reporter);
        reports = whole("opening.reports", reports);
    }

    /**
     * Somebody who is neither party nor counsel and was let in.
     *
     * @param person who; at most 80 characters
     * @param why the court's reason; at most 300 characters
     */
    public record Admitted(String person, String why) {
        public Admitted {
            person = Text.tidy(person);
            why = Text.tidy(why);
        }
    }

    /**
     * What the court asks when the young person is not here.
     *
     * @param notified whether notice of the right to be here reached them
     * @param opportunity whether they had a real opportunity to come
     * @param wish what they wish, as it was told to the court; at most 1,000 characters
     * @param then what the court did with it
     */
    public record Away(Boolean notified, Boolean opportunity, String wish, Next then) {
        public Away {
            wish = Text.tidy(wish);
        }

        /** How it goes on without the young person. */
        public enum Next {
            /** They knew, could have come, and the hearing goes on. */
            GO_ON,
            /** The hearing is continued so that they can be here. */
            CONTINUED,
            /** The court finds that not continuing serves them best. */
            BEST_INTEREST;

            /** The key of its name in the message files. */
            public String key() {
                return "opening.then." + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * What the court asks when the young person takes part from elsewhere.
     *
     * @param asked whether they were asked about being in the room
     * @param wished whether they wanted to be in the room; null where they were not asked
     * @param counsel whether they could speak with counsel about it
     */
    public record Remote(Boolean asked, Boolean wished, Boolean counsel) {}

    /**
     * One participant's answer, at their first appearance, to whether the young person is or may be an Indian child.
     *
     * @param person who was asked; at most 80 characters
     * @param answer what they said
     * @param form the form that they filed: {@code ICWA-020} or {@code ICWA-010(A)}; empty for none
     */
    public record Inquiry(String person, Answer answer, String form) {
        /** The forms of the inquiry: a parent's or custodian's, and the agency's. */
        public static final List<String> FORMS = List.of("ICWA-020", "ICWA-010(A)");

        public Inquiry {
            person = Text.tidy(person);
            form = Text.tidy(form);
        }

        /** What a participant answers. */
        public enum Answer {
            NO_REASON,
            REASON_TO_BELIEVE,
            REASON_TO_KNOW,
            NOT_ASKED;

            /** The key of its name in the message files. */
            public String key() {
                return "opening.icwa." + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * Something received for this hearing.
     *
     * @param request the key of the request that it answers
     * @param what whose it is and when it came; the court fills this in
     * @param considered true where the judicial officer says that it was read and considered, false where not
     */
    public record Received(String request, String what, Boolean considered) {
        public Received {
            request = Text.tidy(request);
            what = Text.tidy(what);
        }

        /** The same, named. */
        public Received named(String title) {
            return new Received(request, title, considered);
        }
    }

    /** The same opening with what was received, named. */
    public Opening receiving(List<Received> named) {
        return new Opening(name, closed, admitted, rights, away, remote, icwa, language, interpreter, reporter, named);
    }

    /** The same opening without what was asked about Indian ancestry, for readers who have no right to it. */
    Opening withoutInquiry() {
        return new Opening(
                name, closed, admitted, rights, away, remote, null, language, interpreter, reporter, reports);
    }

    /** What a sibling's record takes from the hearing that both had: that it was closed, and who took it down. */
    public Opening shared() {
        return new Opening(null, closed, null, null, null, null, null, null, null, reporter, null);
    }

    private static <T> List<T> whole(String field, List<T> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw Problem.badInput(field, "problem.required");
        }
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether nothing at all was said. */
    public boolean isEmpty() {
        boolean lists = admitted.isEmpty() && icwa.isEmpty() && reports.isEmpty();
        boolean texts = Stream.of(name, language, interpreter, reporter).allMatch(String::isEmpty);
        return lists && texts && closed == null && rights == null && away == null && remote == null;
    }
}
