package org.hearth.calling;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Advice;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What comes onto today's list after it was made: one line, the first free place. */
@Door
public class AddOns {
    private static final int PLACES = 50;

    @Inject
    Docket docket;

    @Inject
    CaseFiles files;

    @Inject
    HearingTypes types;

    @Inject
    Lines lines;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    /** The kind of hearing an add-on of this case usually is: its progress hearing. */
    @Needs(Task.SET_HEARING)
    public String usual(OpenCase pass) {
        CaseHeader file = files.header(pass);
        return usual(types.fitting(file.jurisdiction(), file.custody()))
                .map(HearingType::id)
                .orElseThrow(() -> Problem.unmetRule("type-not-fitting"));
    }

    /**
     * Sets a hearing in today's first free place and marks it as come in late.
     *
     * @throws Problem 422 {@code no-place-today} where nothing is free; as for {@link Docket#set}
     */
    @Needs(Task.SET_HEARING)
    public Hearing add(OpenCase pass, NewAddOn given) {
        String type = given.type() == null ? usual(pass) : given.type();
        Slot slot = first(pass, type, given.courtroom());
        int minutes = types.of(type).minutes();
        Hearing hearing = docket.set(pass, new NewHearing(type, slot.sitting(), slot.startsAt(), minutes, null, null));
        lines.added(pass, hearing.id(), given.kind());
        trail.touched("add-on");
        return hearing;
    }

    private Slot first(OpenCase pass, String type, String courtroom) {
        LocalDate today = clock.today();
        Advice advice = docket.advise(pass, new SlotAsk(type, null, today, today, PLACES));
        return advice.slots().stream()
                .filter(slot -> courtroom == null || slot.courtroom().equals(courtroom))
                .min(Comparator.comparing(Slot::startsAt).thenComparing(Slot::courtroom))
                .orElseThrow(() -> Problem.unmetRule("no-place-today", why(advice)));
    }

    /** The rule that forbids most of today's places; empty where the day simply has none. */
    private static String why(Advice advice) {
        return advice.slots().isEmpty() && !advice.barred().isEmpty()
                ? advice.barred().get(0).text()
                : "";
    }

    /** A progress or interim hearing before any other, and of those the one most are asked for: not before a finding. */
    static Optional<HearingType> usual(List<HearingType> fitting) {
        return fitting.stream()
                .min(Comparator.comparing((HearingType type) -> type.beforeFinding())
                        .thenComparing(type -> !type.id().endsWith("interim"))
                        .thenComparing(type -> !type.id().endsWith(".review"))
                        .thenComparing(HearingType::minutes)
                        .thenComparing(HearingType::id));
    }
}
