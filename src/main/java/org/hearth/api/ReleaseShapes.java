package org.hearth.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.input.Agreement;
import org.hearth.input.Letting;
import org.hearth.input.Scope;
import org.hearth.input.Until;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** How a holder's decision stands on the wire. */
final class ReleaseShapes {
    private ReleaseShapes() {}

    /**
     * What the holder decides.
     *
     * @param summary the holder's own words in place of the answers, only with the scope {@code summary}
     * @param audience to whom; everybody whom the rights table names where it is left out
     * @param answers which held answers, by question; all where it is left out
     * @param until a day, or {@code taken-back}, {@code hearing}, {@code majority}
     * @param agreed {@code talked}, {@code ask} or {@code alone}
     */
    @Schema(name = "Release")
    record Decision(
            Scope scope,
            String summary,
            List<Role> audience,
            List<String> answers,
            String purpose,
            LocalDate from,
            String until,
            Agreement agreed,
            LocalDate agreedOn,
            String note) {
        Letting letting() {
            Until end = until == null ? null : end(until);
            return new Letting(
                    scope,
                    set("audience", audience),
                    set("answers", answers),
                    summary,
                    purpose,
                    from,
                    end,
                    end == Until.DATE ? CourtTime.date("until", until) : null,
                    agreed,
                    agreedOn,
                    note);
        }

        private static Until end(String text) {
            for (Until each : Until.values()) {
                if (each != Until.DATE && each.wire().equals(text)) {
                    return each;
                }
            }
            return Until.DATE;
        }
    }

    /**
     * Each value once.
     *
     * @throws Problem bad input on {@code field} for a value that is not there
     */
    static <T> Set<T> set(String field, List<T> values) {
        if (values == null) {
            return null;
        }
        if (values.contains(null)) {
            throw Problem.badInput(field, "problem.required");
        }
        return new LinkedHashSet<>(values);
    }

    /** What is held of a request. */
    @Schema(name = "Holding")
    record Holding(
            boolean youthDecides,
            boolean takenBack,
            List<org.hearth.input.Holding.Held> answers,
            List<org.hearth.input.Holding.Let> releases,
            long version) {
        static Holding of(org.hearth.input.Holding holding) {
            return new Holding(
                    holding.youthDecides(),
                    holding.takenBack(),
                    holding.answers(),
                    holding.releases(),
                    holding.asked().version());
        }
    }

    /** Whom a young person chooses for their own words. */
    @Schema(name = "Choice")
    record Choice(List<Role> readers) {}

    /** Yes or no. */
    @Schema(name = "YesOrNo")
    record YesOrNo(Boolean yes) {}
}
