package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.progress.Counts;
import org.hearth.progress.Extent;
import org.hearth.progress.Known;
import org.hearth.progress.Observation;
import org.hearth.progress.Progress;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** Tells what adults counted beside their forms, and what changed around the youths, from {@code counts.yaml}. */
@ApplicationScoped
class DemoCounts {
    private static final String FILE = "counts.yaml";

    @Inject
    private Standings standings;

    @Inject
    private Progress progress;

    @Inject
    private Counts counts;

    @Inject
    private MovingClock clock;

    /**
     * Notes each on the evening after its last day.
     *
     * @param cases the cases' numbers by the youths' names
     */
    void tell(Templates files, Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        Entry file = files.yaml(FILE).only("counts", "around");
        for (Entry each : file.entries("counts")) {
            evening(today.minusDays(each.whole("to") - 1L), () -> count(pass(each, cases, cast), each, today));
        }
        for (Entry each : file.entries("around")) {
            LocalDate day = today.minusDays(each.whole("day"));
            evening(
                    day.plusDays(1),
                    () -> counts.noteAround(pass(each, cases, cast), each.text("kind"), day, Known.RECORD));
        }
    }

    private void evening(LocalDate day, Runnable act) {
        clock.at(CourtTime.at(day, LocalTime.of(18, 0)), () -> {
            act.run();
            return day;
        });
    }

    private OpenCase pass(Entry each, Map<String, String> cases, Function<String, Caller> cast) {
        return standings.open(cast.apply(each.text("by")), cases.get(each.text("youth")));
    }

    private void count(OpenCase pass, Entry each, LocalDate today) {
        progress.note(
                pass,
                new Observation(
                        each.text("measure"),
                        each.whole("value"),
                        today.minusDays(each.whole("from")),
                        today.minusDays(each.whole("to")),
                        Known.RECORD,
                        each.has("possible") ? each.whole("possible") : null,
                        Extent.of(each.optional("counted").orElse(null)),
                        each.texts("details")));
        Set<String> told = counts.told(pass);
        if (each.yes("told") && !told.contains(each.text("measure"))) {
            counts.tell(pass, each.text("measure"));
        }
    }
}
