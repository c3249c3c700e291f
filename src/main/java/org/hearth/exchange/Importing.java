package org.hearth.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;

/**
 * Goes through the steps of an import, each its own transaction: check, write unseen, show at once; what fails on the way is
 * swept at once, and what a dying server leaves is swept by the next.
 */
@ApplicationScoped
public class Importing {
    /**
     * What became of the files.
     *
     * @param written true where everything was taken in
     * @param holds true where every row holds
     * @param rows row by row
     */
    public record Report(boolean written, boolean holds, List<ReportRow> rows) {}

    @Inject
    Imports imports;

    @Inject
    Quarantine quarantine;

    /**
     * Takes files in, all rows or none.
     *
     * @param files each file's bytes as they came
     * @param dryRun true to learn what would happen, without writing
     */
    public Report run(CourtPass pass, Map<Sheet, byte[]> files, boolean dryRun) {
        Plan plan = imports.check(pass, files, false);
        if (dryRun || !plan.holds()) {
            return new Report(false, plan.holds(), plan.report);
        }
        write(pass, plan);
        return new Report(true, true, plan.report);
    }

    /**
     * Takes a nightly file in: the rows that hold, and into quarantine those that do not.
     *
     * @param pass the courthouse's own, or the timer's in its place
     * @param source what the file was called; null for another try of what waits
     */
    public Report night(CourtPass pass, Map<Sheet, byte[]> files, String source) {
        Plan plan = imports.check(pass, files, true);
        write(pass, plan);
        quarantine.keep(pass, plan, source);
        return new Report(true, plan.holds(), plan.report);
    }

    /** Tries once more what waits in quarantine: what it needed may be there by now. */
    public Report again(CourtPass pass) {
        Map<Sheet, byte[]> files = quarantine.again(pass);
        return night(pass, files, null);
    }

    /** Writes a plan; its refused rows, if it has any, are no part of it. */
    void write(CourtPass pass, Plan plan) {
        if (plan.count(ReportRow.Outcome.NEW) + plan.count(ReportRow.Outcome.CHANGED) == 0) {
            return;
        }
        String id = imports.begin(pass);
        boolean shown = false;
        try {
            for (Slice slice : Slice.of(plan)) {
                imports.stage(pass, id, slice);
            }
            imports.reveal(pass, id, plan);
            shown = true;
        } finally {
            if (!shown) {
                imports.sweep(pass, id);
            }
        }
    }
}
