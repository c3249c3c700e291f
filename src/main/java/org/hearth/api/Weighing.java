package org.hearth.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Consequence;
import org.hearth.docket.Continuances;
import org.hearth.docket.Hearing;
import org.hearth.docket.MoveReason;

/** Says with a hearing what follows from its date, where it lies outside its limit or may come to. */
@ApplicationScoped
class Weighing {
    @Inject
    Continuances continuances;

    /**
     * What a date means, before it is saved.
     *
     * @param target the last court day on or before the limit; null where the court sets the date
     * @param outer the last day allowed without a basis; null where the court sets the date
     * @param clocks every clock that binds the hearing
     * @param needsBasis true where only a judicial officer may set it there, with a basis
     * @param needsFacts true where the minutes must have the facts
     * @param reports what would be due anew
     * @param notices which notices would be due anew
     * @param consequence the same for a person, one sentence each
     */
    public record Preview(
            Instant start,
            LocalDate target,
            LocalDate outer,
            String citation,
            List<Consequence.Bound> clocks,
            boolean needsBasis,
            boolean needsFacts,
            List<Consequence.Due> reports,
            List<Consequence.Due> notices,
            List<String> consequence) {
        static Preview of(Consequence weighed) {
            return new Preview(
                    weighed.startsAt(),
                    weighed.window().target(),
                    weighed.window().outer(),
                    weighed.window().citation(),
                    weighed.clocks(),
                    weighed.needsBasis(),
                    weighed.needsFacts(),
                    weighed.reports(),
                    weighed.notices(),
                    weighed.text());
        }
    }

    Preview preview(OpenCase pass, String id, Instant start, MoveReason reason) {
        return Preview.of(continuances
                .preview(pass, id, List.of(Ask.need("start", start)), reason)
                .get(0));
    }

    /** One sentence each; null inside the limit, and for those who set no hearings. */
    List<String> text(OpenCase pass, Hearing hearing) {
        boolean outside = hearing.basis() != null && pass.may(Task.SET_HEARING);
        return outside
                ? continuances
                        .preview(pass, hearing.id(), List.of(hearing.startsAt()), null)
                        .get(0)
                        .text()
                : null;
    }

    /** The hearing with its version, and with what follows from its date where it lies outside its limit. */
    Response tagged(OpenCase pass, Hearing hearing) {
        return Versions.tagged(HearingBody.of(hearing, text(pass, hearing), null), hearing.version());
    }
}
