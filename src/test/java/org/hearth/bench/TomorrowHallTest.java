package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.CalendarCall;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The next court day prepared in a batch, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TomorrowHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private Tomorrow tomorrow;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        tomorrow = room.hall.get(Tomorrow.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @Test
    void whatAHearingNeedsIsAskedForOnceAndWhatSomebodyServesIsNamed() {
        String caseId = detained();
        Hearing hearing = room.set(caseId, Courtroom.TODAY.plusDays(1));
        room.on(hearing.day().minusDays(1));
        Map<Preparing, Preparation> before = plan(hearing);
        assertEquals(Preparation.State.OPEN, before.get(Preparing.NOTICE).state());
        for (Preparing what : List.of(Preparing.TRANSPORT, Preparing.INTERPRETER, Preparing.REMOTE, Preparing.SHELL)) {
            assertEquals(Preparation.State.DOABLE, before.get(what).state(), what.name());
            tomorrow.prepare(room.desk(caseId), hearing.id(), what);
            tomorrow.prepare(room.desk(caseId), hearing.id(), what);
        }
        Map<Preparing, Preparation> after = plan(hearing);
        assertEquals(Preparation.State.OPEN, after.get(Preparing.TRANSPORT).state(), "asked, not confirmed");
        assertEquals(Preparation.State.READY, after.get(Preparing.SHELL).state());
        var arranged = room.hall.get(CalendarCall.class).arrangements(room.desk(caseId), hearing.id());
        assertEquals(3, arranged.size(), "each is asked for once");
        assertEquals(
                "es",
                arranged.stream()
                        .filter(each -> each.kind() == ArrangementKind.INTERPRETER)
                        .findFirst()
                        .orElseThrow()
                        .language());
        String shell =
                room.bench.typed(room.desk(caseId), hearing.id()).orElseThrow().answers();
        assertTrue(shell.contains("Interpreter (es)"), shell);
        Problem served =
                assertThrows(Problem.class, () -> tomorrow.prepare(room.desk(caseId), hearing.id(), Preparing.NOTICE));
        assertEquals("not-prepared-here", served.code());
    }

    @Test
    void statementsDoNotGrowWithTheDay() {
        room.on(Courtroom.TODAY);
        Hearing one = room.set(room.newCase("One"), Courtroom.TODAY.plusDays(21));
        room.on(one.day().minusDays(1));
        long few = statements();
        room.set(room.newCase("Two"), one.day());
        room.set(room.newCase("Three"), one.day());
        assertEquals(few, statements());
    }

    private long statements() {
        CourtPass pass = room.hall.court(room.clerk);
        room.hall.statements();
        tomorrow.plan(pass);
        return room.hall.statements();
    }

    private Map<Preparing, Preparation> plan(Hearing hearing) {
        return tomorrow.plan(room.hall.court(room.clerk)).stream()
                .filter(each -> each.hearing().id().equals(hearing.id()))
                .collect(Collectors.toMap(Preparation::what, each -> each));
    }

    /** A case in custody, in Spanish, that wishes to take part by video. */
    private String detained() {
        room.on(Courtroom.TODAY);
        NewPetition petition = new NewPetition("300", Courtroom.TODAY.minusDays(80), Courtroom.TODAY.minusDays(60));
        NewCase given = new NewCase(
                "Mara",
                java.time.LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(),
                List.of(petition),
                "es",
                null,
                null,
                "by video, camera off");
        return room.hall.get(CaseFiles.class).open(room.hall.court(room.clerk), given);
    }
}
