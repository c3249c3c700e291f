package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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
                Role.YOUTH,
                Role.YOUTH_ATTORNEY,
                Role.SOCIAL_WORKER,
                Role.PROBATION,
                Role.EDUCATOR,
                Role.ADVOCATE,
                Role.PROSECUTOR)) {
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
                "Away 2 times between 1 and 30 November; 5 times in the month before. That is 3 fewer.",
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
    void aFormsCountTakesThePlaceOfWhatItCoversAndStandsBesideWhatRunsIntoIt() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        progress.noteForm(worker, Ids.under(caseId), List.of(away(1, FIRST, FIRST.plusDays(9))));
        progress.noteForm(worker, Ids.under(caseId), List.of(away(4, FIRST.plusDays(12), FIRST.plusDays(30))));
        progress.noteForm(worker, Ids.under(caseId), List.of(away(2, FIRST.plusDays(5), FIRST.plusDays(40))));
        assertEquals(
                List.of(1, 2),
                progress.series(worker).get(0).counts().stream()
                        .map(Count::value)
                        .toList());
        assertNull(progress.measures(worker).get(0).before());
    }

    @Test
    void aYouthsCountIsNotNotedPastTheYouthsAttorney() {
        OpenCase youth = member(Role.YOUTH);
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> progress.note(youth, away(1, FIRST, FIRST)));
    }

    @Test
    void overlappingDaysOfOneReporterAreRefusedNamingTheMendAndACorrectionHeals() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Count first = progress.note(worker, away(3, FIRST, FIRST.plusDays(30)));
        Problem refused = assertThrows(
                Problem.class, () -> progress.note(worker, away(2, FIRST.plusDays(10), FIRST.plusDays(40))));
        assertEquals("from", refused.errors().get(0).field());
        assertEquals("problem.period-counted", refused.errors().get(0).key());

        Counts counts = hall.get(Counts.class);
        hall.clock().move(Duration.ofMinutes(1));
        Count right = counts.correct(worker, first.id(), away(2, FIRST.plusDays(10), FIRST.plusDays(40)), Mend.DAYS);
        Measure measure = progress.measures(worker).get(0);
        assertEquals(List.of(2, Mend.DAYS), List.of(measure.now().value(), right.corrected()));
        assertEquals(1, progress.series(worker).get(0).counts().size());
        assertRefused(
                Problem.Kind.LOST_RACE,
                () -> counts.correct(worker, first.id(), away(1, FIRST, FIRST.plusDays(5)), Mend.TWICE));
        OpenCase officer = member(Role.PROBATION);
        assertRefused(
                Problem.Kind.NOT_FOUND,
                () -> counts.correct(officer, right.id(), away(1, FIRST, FIRST.plusDays(5)), Mend.TWICE));
    }

    @Test
    void aPartIsNeverMoreThanItsWholeOverTheSameDays() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        progress.note(worker, of("away_nights", 6, FIRST, FIRST.plusDays(30)));
        Problem longer = assertThrows(
                Problem.class, () -> progress.note(worker, of("away_longest", 7, FIRST, FIRST.plusDays(30))));
        assertEquals("problem.more-than-within", longer.errors().get(0).key());
        progress.note(worker, of("away_longest", 2, FIRST, FIRST.plusDays(30)));
        Problem late = assertThrows(
                Problem.class, () -> progress.note(worker, of("first_contact", 73, FIRST, FIRST.plusDays(30))));
        assertEquals("problem.longer-than-away", late.errors().get(0).key());
        progress.note(worker, of("first_contact", 72, FIRST, FIRST.plusDays(30)));
        Problem fewer = assertThrows(
                Problem.class, () -> progress.note(worker, of("away_nights", 1, FIRST, FIRST.plusDays(30))));
        assertEquals("problem.more-than-within", fewer.errors().get(0).key());
    }

    @Test
    void aMeasureToldCaseByCaseIsSaidToOthersOnlyOnceTheYouthKnows() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase officer = member(Role.PROBATION);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        progress.note(worker, of("trusted_adults", 2, FIRST, FIRST.plusDays(30)));
        assertEquals(List.of(), progress.measures(officer));
        assertEquals(List.of(), progress.series(officer));
        assertEquals(1, progress.measures(counsel).size());
        assertEquals(1, progress.measures(worker).size());

        Counts counts = hall.get(Counts.class);
        counts.tell(counsel, "trusted_adults");
        counts.tell(worker, "trusted_adults");
        assertEquals("trusted_adults", progress.measures(officer).get(0).id());
        assertRefused(Problem.Kind.BAD_INPUT, () -> counts.tell(worker, "away"));
    }

    @Test
    void anAdvocatesCountIsAsIfNeverSaidUntilTheHolderLetsItGo() {
        OpenCase advocate = member(Role.ADVOCATE);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        progress.note(advocate, of("contacts", 4, FIRST, FIRST.plusDays(30)));
        assertEquals(List.of(), progress.measures(worker));
        assertEquals(1, progress.measures(advocate).size());
        progress.note(worker, of("contacts", 1, FIRST, FIRST.plusDays(30)));
        assertEquals(List.of(), progress.measures(worker).get(0).differing());

        Counts counts = hall.get(Counts.class);
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> counts.letGo(worker, "contacts", true));
        counts.letGo(counsel, "contacts", true);
        assertEquals(1, progress.measures(worker).get(0).differing().size());
        counts.letGo(counsel, "contacts", false);
        assertEquals(List.of(), progress.measures(worker).get(0).differing());
        assertRefused(Problem.Kind.NOT_FOUND, () -> counts.letGo(counsel, "away", true));
    }

    @Test
    void whatChangedStandsBesideAHarderStretchWithItsDayAndSource() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Counts counts = hall.get(Counts.class);
        progress.note(worker, away(1, FIRST, FIRST.plusDays(30)));
        progress.note(worker, away(3, FIRST.plusMonths(1), FIRST.plusDays(60)));
        Around ended = counts.noteAround(worker, "placement_ended", LocalDate.of(2026, 11, 9), Known.RECORD);
        counts.noteAround(worker, "school_changed", FIRST.minusDays(20), Known.RECORD);
        Measure away = progress.measures(worker).get(0);
        assertEquals(
                "A harder stretch: away 3 times between 1 and 30 November; once in the month before. "
                        + "Around that time: a placement ended on 9 November (" + worker.personName() + ").",
                away.sentence());
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> counts.noteAround(worker, "promise_late", LocalDate.of(2026, 11, 9), Known.RECORD));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> counts.noteAround(worker, "loss", LocalDate.of(2026, 12, 5), Known.RECORD));
        progress.note(worker, of("help_asked", 4, FIRST, FIRST.plusDays(30)));
        progress.note(worker, of("help_asked", 1, FIRST.plusMonths(1), FIRST.plusDays(60)));
        assertEquals(
                1,
                progress.measures(worker).stream()
                        .filter(each -> each.sentence().contains("Around that time"))
                        .count());
        counts.takeBack(worker, ended.id());
        assertTrue(!progress.measures(worker).get(0).sentence().contains("Around"));
    }

    @Test
    void theCourtsDayIsLosAngelesDay() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        hall.clock().move(Duration.between(hall.clock().now(), Instant.parse("2026-12-05T05:00:00Z")));
        try {
            LocalDate here = LocalDate.of(2026, 12, 4);
            progress.note(worker, away(1, here, here));
            assertRefused(
                    Problem.Kind.BAD_INPUT,
                    () -> progress.note(worker, of("custody", 0, here.plusDays(1), here.plusDays(1))));
            assertEquals(
                    "Away once on 4 December.", progress.measures(worker).get(0).sentence());
        } finally {
            hall.clock().set(LocalDate.of(2026, 12, 4));
        }
    }

    @Test
    void theMeasuresCostTheSameStatementsHoweverLongTheHistory() {
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
        return of("away", value, from, to);
    }

    private static Observation of(String measure, int value, LocalDate from, LocalDate to) {
        return new Observation(measure, value, from, to, Known.RECORD, null);
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
