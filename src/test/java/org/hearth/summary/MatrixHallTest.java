package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.Audience;
import org.hearth.access.Caller;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.input.Inputs;
import org.hearth.input.Planter;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole table of content kind by role, each cell asserted both ways: open exactly where the table says so, and the
 * words absent everywhere else; sealed text by sealed text, and through voices and summary.
 */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final String TYPE = "dep.interim";
    private static final Set<Role> NO_CASE = EnumSet.of(Role.STEERING, Role.STEWARD);

    private final Map<Role, Caller> readers = new EnumMap<>(Role.class);
    private final Map<ContentKind, String> words = new EnumMap<>(ContentKind.class);

    @Parameter
    String database;

    private Hall hall;
    private Rights rights;
    private String caseId;
    private String hearing;
    private String request;
    private Caller author;

    @BeforeParameterizedClassInvocation
    void plant() {
        hall = Hall.on(database, Planter.class);
        rights = hall.get(Rights.class);
        hall.clock().set(TODAY);
        for (Role role : Role.values()) {
            readers.put(role, hall.enter("reader." + role.ordinal(), role, "", officer(role)));
        }
        author = hall.enter("author", Role.SOCIAL_WORKER, "County", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(60));
        caseId = hall.get(CaseFiles.class).open(hall.court(readers.get(Role.CLERK)), given());
        join();
        hearing = set().id();
        request = hall.get(Inputs.class).asked(hall.open(author, caseId), hearing).stream()
                .filter(each -> each.person().equals(author.person()))
                .findFirst()
                .orElseThrow()
                .id();
        for (ContentKind kind : ContentKind.values()) {
            words.put(kind, "canary " + Ids.fresh() + kind);
        }
        hall.get(Planter.class).plant(hall.open(author, caseId), request, words);
    }

    private static String officer(Role role) {
        return role == Role.JUDGE ? "judge-a" : null;
    }

    private static NewCase given() {
        NewPetition petition = new NewPetition("300", TODAY.minusDays(80), TODAY.minusDays(60));
        return new NewCase(
                "M.", null, Jurisdiction.DEPENDENCY, Custody.OUT, Map.of(), List.of(petition), "en", null, null, null);
    }

    /** Everybody but the court's own people, who need no standing, and those who may have none. */
    private void join() {
        OpenCase desk = hall.open(readers.get(Role.CLERK), caseId);
        hall.join(desk, author, Role.SOCIAL_WORKER);
        for (Role role : Role.values()) {
            if (!role.isCourtStaff() && !NO_CASE.contains(role) && role != Role.LAW_ENFORCEMENT) {
                hall.join(desk, readers.get(role), role);
            }
        }
    }

    private Hearing set() {
        OpenCase desk = hall.open(readers.get(Role.CLERK), caseId);
        Docket docket = hall.get(Docket.class);
        Slot slot = docket.advise(desk, new SlotAsk(TYPE, 20, TODAY.plusDays(7), null, 5))
                .slots()
                .get(0);
        return docket.set(desk, new NewHearing(TYPE, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    /** This role's reader on the case: police on a request of their own. */
    private OpenCase open(Role role) {
        if (role != Role.LAW_ENFORCEMENT) {
            return hall.open(readers.get(role), caseId);
        }
        String own = Ids.under(caseId);
        hall.get(Standings.class)
                .join(
                        hall.open(readers.get(Role.CLERK), caseId),
                        new NewStanding(readers.get(role).person(), role, "WIC 828", own, TODAY, null));
        return hall.get(Standings.class).openRequest(readers.get(role), own);
    }

    @Test
    void everySealedTextOpensExactlyWhereTheTableSaysSo() {
        Seals seals = hall.get(Seals.class);
        OpenCase writer = hall.open(author, caseId);
        int cells = 0;
        for (Role role : Role.values()) {
            if (NO_CASE.contains(role)) {
                cells += closed(role);
                continue;
            }
            OpenCase reader = open(role);
            for (ContentKind kind : ContentKind.values()) {
                Right right = rights.of(kind, role);
                boolean holder = Audience.HELD.roles().contains(role);
                boolean sees = right == Right.SEE;
                boolean released = sees || right == Right.RELEASE;
                check(seals, writer, reader, kind, Audience.TABLE, sees);
                check(seals, writer, reader, kind, Audience.HELD, holder && released);
                cells += 2;
                if (!rights.whenReleased(kind).roles().isEmpty()) {
                    check(seals, writer, reader, kind, rights.whenReleased(kind), released);
                    cells++;
                }
            }
        }
        System.out.println("Cells of the matrix asserted, sealed texts, " + database + ": " + cells);
        assertTrue(cells >= 2 * ContentKind.values().length * (Role.values().length - 2), "cells: " + cells);
    }

    /** Those who read no case do not open it, and their pass at the courthouse reads no kind. */
    private int closed(Role role) {
        Caller caller = readers.get(role);
        assertEquals(
                Problem.Kind.NOT_FOUND,
                assertThrows(Problem.class, () -> hall.open(caller, caseId)).kind());
        for (ContentKind kind : ContentKind.values()) {
            assertEquals(Right.NEVER, hall.court(caller).right(kind), kind + " for " + role);
        }
        return ContentKind.values().length;
    }

    private void check(
            Seals seals, OpenCase writer, OpenCase reader, ContentKind kind, Audience audience, boolean open) {
        Sealed sealed = seals.seal(writer, caseId, kind, audience, words.get(kind));
        Reading reading = seals.open(reader, sealed);
        String cell = kind + " for " + reader.role() + ", audience " + audience.roles();
        assertEquals(open ? words.get(kind) : null, reading.text(), cell);
        assertEquals(!open, reading.withheldBy() != null, cell);
    }

    @Test
    void everyAnswerStandsInVoicesAndSummaryExactlyWhereTheTableSaysSo() {
        int cells = 0;
        for (Role role : Role.values()) {
            Set<ContentKind> read = NO_CASE.contains(role) ? Set.of() : read(role);
            for (ContentKind kind : ContentKind.values()) {
                assertEquals(expected(kind, role), read.contains(kind), kind + " for " + role);
                cells++;
            }
        }
        System.out.println("Cells of the matrix asserted, voices and summary, " + database + ": " + cells);
        assertEquals(ContentKind.values().length * Role.values().length, cells);
    }

    /**
     * What is held until a release is open to the youth and their attorney; the rest to those who see it. The
     * prosecutor knows of no hearing of a dependency petition.
     */
    private boolean expected(ContentKind kind, Role role) {
        Right right = rights.of(kind, role);
        boolean held =
                rights.of(kind, Role.YOUTH_ATTORNEY) == Right.RELEASE || rights.of(kind, Role.JUDGE) == Right.RELEASE;
        boolean open = held
                ? Audience.HELD.roles().contains(role) && (right == Right.SEE || right == Right.RELEASE)
                : right == Right.SEE;
        return open && Task.READ_SUMMARY.roles().contains(role) && role != Role.PROSECUTOR;
    }

    /** The kinds whose words this role finds in the summary; the voices beneath must hold the very same. */
    private Set<ContentKind> read(Role role) {
        OpenCase reader = open(role);
        if (!reader.may(Task.READ_SUMMARY)) {
            assertThrows(Problem.class, () -> hall.get(Summaries.class).read(reader, hearing));
            assertThrows(Problem.class, () -> hall.get(Inputs.class).voices(reader, hearing));
            return Set.of();
        }
        if (role == Role.PROSECUTOR) {
            assertThrows(Problem.class, () -> hall.get(Summaries.class).read(reader, hearing));
            return Set.of();
        }
        String summary = hall.get(Summaries.class).read(reader, hearing).toString();
        String voices = hall.get(Inputs.class).voices(reader, hearing).toString();
        assertEquals(kindsIn(voices), kindsIn(summary), role.name());
        return kindsIn(summary);
    }

    private Set<ContentKind> kindsIn(String text) {
        return words.entrySet().stream()
                .filter(each -> text.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void theJudgeReadsNoKindThatCounselEntitledToAnswerDoNotReadToo() {
        Set<ContentKind> judges = read(Role.JUDGE);
        Map<Role, Set<ContentKind>> theirs = new EnumMap<>(Role.class);
        List<String> exParte = new ArrayList<>();
        int asserted = 0;
        for (ContentKind kind : ContentKind.values()) {
            for (Role counsel : rights.answeredBy(kind)) {
                if (counsel != Role.PROSECUTOR
                        && judges.contains(kind)
                        && !theirs.computeIfAbsent(counsel, this::read).contains(kind)) {
                    exParte.add(kind + " for " + counsel);
                }
            }
            asserted++;
        }
        assertEquals(List.of(), exParte);
        assertTrue(judges.size() > 10, "the judge reads something: " + judges);
        assertEquals(ContentKind.values().length, asserted);
    }
}
