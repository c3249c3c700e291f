package org.hearth.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** What advice takes through its door on Derby, at two sizes of the courthouse's calendar: statements and time. */
public final class SlotSqlMeasure {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int DAYS = 365;
    private static final int CASES = 30;
    private static final int HEARINGS_A_SITTING = 6;
    private static final int WARM = 40;
    private static final int MEASURED = 100;

    private SlotSqlMeasure() {}

    /** One line for a calendar of one year, and one for the same year after nine others. */
    public static List<String> times() {
        return List.of(measured(1), measured(10));
    }

    /** The window asked for holds the same places at each size; the other years lie before it. */
    private static String measured(int years) {
        try (Hall hall = Hall.on("derby", Filling.class)) {
            Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
            List<OpenCase> cases = new ArrayList<>();
            IntStream.range(0, CASES).forEach(i -> cases.add(newCase(hall, clerk)));
            int kept = hall.get(Filling.class).fill(cases, TODAY, DAYS, years, HEARINGS_A_SITTING);
            Docket docket = hall.get(Docket.class);
            SlotAsk ask = new SlotAsk("dep.interim", 20, TODAY, TODAY.plusDays(DAYS), 5);
            OpenCase pass = cases.get(0);
            IntStream.range(0, WARM).forEach(i -> docket.advise(pass, ask));
            hall.statements();
            docket.advise(pass, ask);
            long statements = hall.statements();
            long[] nanos = new long[MEASURED];
            for (int i = 0; i < MEASURED; i++) {
                long start = System.nanoTime();
                docket.advise(pass, ask);
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            return String.format(
                    Locale.ROOT,
                    "advise through its door on Derby,%dx: %d hearings kept,%d statements,p50 %.1f ms,p95 %.1f ms",
                    years,
                    kept,
                    statements,
                    nanos[MEASURED / 2] / 1e6,
                    nanos[MEASURED * 95 / 100] / 1e6);
        }
    }

    private static OpenCase newCase(Hall hall, Caller clerk) {
        String number = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "Marisol",
                                null,
                                Jurisdiction.DEPENDENCY,
                                Custody.OUT,
                                Map.of(),
                                List.of(new NewPetition("300", TODAY.minusDays(60), null)),
                                "en",
                                null,
                                null,
                                null));
        return hall.open(clerk, number);
    }
}
