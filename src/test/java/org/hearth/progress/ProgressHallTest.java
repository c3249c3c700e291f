package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a youth's progress, and who may know of it, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ProgressHallTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static Hall hall;
    private static Caller clerk;
    private static final Map<Role, Caller> PEOPLE = new EnumMap<>(Role.class);

    @Parameter
    String database;

    private Progress progress;
    private String caseId;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        PEOPLE.clear();
        for (Role role : List.of(
                Role.YOUTH, Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER, Role.PROBATION, Role.EDUCATOR, Role.PROSECUTOR)) {
            PEOPLE.put(role, hall.enter(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role, "", null));
        }
        hall.clock().set(LocalDate.of(2026, 12, 4));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        progress = hall.get(Progress.class);
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
    }

    private OpenCase member(Role role) {
        hall.join(hall.open(clerk, caseId), PEOPLE.get(role), role);
        return hall.open(PEOPLE.get(role), caseId);
    }

    @Test
    void aSmallStepIsSaidToThoseWhoMayKnowAndToNobodyElse() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase teacher = member(Role.EDUCATOR);
        OpenCase prosecutor = member(Role.PROSECUTOR);
        progress.note(worker, away(5, FIRST, FIRST.plusDays(30)));
        progress.note(worker, away(2, FIRST.plusMonths(1), FIRST.plusDays(60)));

        List<Measure> seen = progress.measures(worker);
        assertEquals(
                "Away 2 times between 1 and 30 November; 5 times in the month before.",
                seen.get(0).sentence());
        assertEquals(worker.personName(), seen.get(0).now().who());
        assertTrue(progress.measures(teacher).isEmpty());
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> progress.measures(prosecutor));
    }

    @Test
    void theSameReportersLaterWordOnTheSameDaysStands() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase officer = member(Role.PROBATION);
        progress.note(worker, away(3, FIRST, FIRST.plusDays(30)));
        progress.note(officer, away(4, FIRST, FIRST.plusDays(30)));
        hall.clock().move(Duration.ofMinutes(1));
        progress.note(worker, away(2, FIRST, FIRST.plusDays(30)));

        Measure measure = progress.measures(worker).get(0);
        assertEquals(2, measure.now().value());
        assertEquals(List.of(4), measure.differing().stream().map(Count::value).toList());
    }

    @Test
    void anAmendedFormSupersedesWhatItSaidBefore() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        String form = Ids.under(caseId);
        progress.noteForm(
                worker, form, List.of(away(3, FIRST, FIRST.plusDays(30)), away(9, FIRST, FIRST.plusDays(30))));
        assertEquals(3, progress.measures(worker).get(0).now().value());
        progress.noteForm(worker, form, List.of(away(1, FIRST, FIRST.plusDays(20))));
        Measure measure = progress.measures(worker).get(0);
        assertEquals("Away once between 1 and 21 October.", measure.sentence());
        assertNull(measure.before());
    }

    @Test
    void aYouthsCountIsNotNotedPastTheYouthsAttorney() {
        OpenCase youth = member(Role.YOUTH);
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> progress.note(youth, away(1, FIRST, FIRST)));
    }

    @Test
    void theMeasuresCostOneStatementHoweverLongTheHistory() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        progress.note(worker, away(3, FIRST, FIRST.plusDays(6)));
        long few = statements(() -> progress.measures(worker));
        for (int week = 1; week < 8; week++) {
            progress.note(
                    worker,
                    away(week, FIRST.plusWeeks(week), FIRST.plusWeeks(week).plusDays(6)));
        }
        assertEquals(few, statements(() -> progress.measures(worker)));
    }

    private long statements(Runnable act) {
        hall.statements();
        act.run();
        return hall.statements();
    }

    private static Observation away(int value, LocalDate from, LocalDate to) {
        return new Observation("away", value, from, to, Known.RECORD, null);
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
