package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.notice.Manner;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
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

/** What happens to an answer once it is written: files, versions, filing, service and the paper, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class FilingHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 12, 10);
    private static final List<Role> TEAM = List.of(
            Role.YOUTH,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.EDUCATOR,
            Role.BEHAVIORAL_HEALTH,
            Role.ADVOCATE,
            Role.PROSECUTOR);

    private static Hall hall;
    private static Inputs inputs;
    private static Attachments attachments;
    private static Filings filings;
    private static Caller colleague;
    private static Caller stranger;
    private static Map<Role, Caller> people;

    @Parameter
    String database;

    private String caseId;
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        people = new EnumMap<>(Role.class);
        hall = Hall.on(database, HearingBell.class);
        inputs = hall.get(Inputs.class);
        attachments = hall.get(Attachments.class);
        filings = hall.get(Filings.class);
        colleague = hall.enter("colleague", Role.SOCIAL_WORKER, "Agency of social-worker", null);
        stranger = hall.enter("stranger", Role.SOCIAL_WORKER, "Agency of another county", null);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        people.put(Role.LAW_ENFORCEMENT, hall.enter("police", Role.LAW_ENFORCEMENT, "Sheriff", null));
        for (Role role : TEAM) {
            people.put(role, hall.enter(name(role), role, "Agency of " + name(role), null));
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        hall.clock().set(TODAY);
        open(Jurisdiction.DEPENDENCY, new NewPetition("300", TODAY.minusDays(90), null));
    }

    private void open(Jurisdiction jurisdiction, NewPetition... petitions) {
        Caller clerk = people.get(Role.CLERK);
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                jurisdiction,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(petitions),
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        desk = hall.open(clerk, caseId);
        TEAM.forEach(role -> hall.join(desk, people.get(role), role));
        hall.join(desk, colleague, Role.SOCIAL_WORKER);
        hall.join(desk, stranger, Role.SOCIAL_WORKER);
    }

    private OpenCase as(Role role) {
        return hall.open(people.get(role), caseId);
    }

    private Hearing set(String type) {
        return set(type, HELD_ON, null);
    }

    private Hearing set(String type, LocalDate day, String petition) {
        Hearing hearing = hearing(Ids.under(caseId), type, day, petition);
        hall.get(HearingBell.class).set(desk, hearing);
        return hearing;
    }

    private Hearing hearing(String id, String type, LocalDate day, String petition) {
        return new Hearing(
                id,
                caseId,
                type,
                Ids.fresh(),
                CourtTime.at(day, LocalTime.of(10, 20)),
                20,
                "dept-3",
                "judge-a",
                HearingStatus.SET,
                petition,
                null,
                null,
                0);
    }

    private Asked of(Hearing hearing, Role role) {
        return inputs.asked(as(role), hearing.id()).stream()
                .filter(each -> each.person().equals(people.get(role).person()))
                .findFirst()
                .orElseThrow();
    }

    private RequestView drafted(Hearing hearing, Role role, Map<String, Object> answers) {
        Asked asked = of(hearing, role);
        RequestView opened = inputs.open(as(role), asked.id());
        return inputs.saveDraft(as(role), asked.id(), answers, opened.asked().version());
    }

    private RequestView submitted(Hearing hearing, Role role, Map<String, Object> answers) {
        RequestView draft = drafted(hearing, role, answers);
        return inputs.submit(as(role), draft.asked().id(), draft.asked().version());
    }

    private List<String> heard(Role role, Hearing hearing) {
        return inputs.voices(as(role), hearing.id()).stream()
                .map(voice -> voice.block() + ": " + voice.text())
                .toList();
    }

    private Attached attached(Role role, String request, ContentKind content, byte[] file) {
        return attachments.add(as(role), request, new NewAttachment("Report of May.pdf", content, file));
    }

    private List<String> seen(OpenCase pass, String request) {
        return attachments.of(pass, request).stream().map(Attached::name).toList();
    }

    @Test
    void aFileIsItsAuthorsUntilItIsSubmittedAndThenOfWhoeverReadsItsKind() {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.SOCIAL_WORKER).id();
        byte[] pdf = Sent.pdf(4);
        Attached kept = attached(Role.SOCIAL_WORKER, id, null, pdf);
        assertEquals(ContentKind.WELFARE_REPORT, kept.content());
        assertEquals(VirusScan.Said.NOT_SCANNED, kept.scan());
        assertEquals(4, kept.pages());
        assertEquals(List.of("Report of May.pdf"), seen(as(Role.SOCIAL_WORKER), id));
        assertEquals(List.of(), seen(as(Role.JUDGE), id));
        assertRefused(Problem.Kind.NOT_FOUND, () -> attachments.open(as(Role.JUDGE), id, kept.id()));

        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Four classes."));
        assertArrayEquals(pdf, attachments.open(as(Role.JUDGE), id, kept.id()).bytes());
        assertEquals(1, attachments.of(as(Role.JUDGE), id).get(0).sentWith());
        assertEquals(List.of("Report of May.pdf"), seen(as(Role.PARENT_ATTORNEY), id));
        for (Role role : List.of(Role.EDUCATOR, Role.ADVOCATE, Role.BEHAVIORAL_HEALTH)) {
            assertEquals(List.of(), seen(as(role), id), role.name());
            assertRefused(Problem.Kind.NOT_FOUND, () -> attachments.open(as(role), id, kept.id()));
        }
        assertRefused(Problem.Kind.UNMET_RULE, () -> attachments.remove(as(Role.SOCIAL_WORKER), id, kept.id()));
    }

    @Test
    void aFileOfAHeldKindGoesToTheYouthsAttorneyAlone() {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.YOUTH).id();
        Attached letter = attached(Role.YOUTH, id, null, Sent.picture("png"));
        assertTrue(letter.held());
        submitted(hearing, Role.YOUTH, Map.of("judge", "Read my letter."));
        assertEquals(1, seen(as(Role.YOUTH_ATTORNEY), id).size());
        assertEquals(List.of(), seen(as(Role.JUDGE), id));
        assertEquals(List.of(), seen(as(Role.SOCIAL_WORKER), id));
    }

    @Test
    void onlyItsAuthorAttachesAtMostTenFilesOfWhatTheFormAsksAbout() {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.SOCIAL_WORKER).id();
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> attached(Role.PROBATION, id, null, Sent.pdf(1)));
        assertRefused(
                Problem.Kind.BAD_INPUT, () -> attached(Role.SOCIAL_WORKER, id, ContentKind.PSYCHOTHERAPY, Sent.pdf(1)));
        Attached first = attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(1));
        assertEquals(
                first.id(), attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(1)).id());
        for (int i = 2; i <= Attachments.MOST; i++) {
            attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(i));
        }
        assertRefused(Problem.Kind.UNMET_RULE, () -> attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(11)));
        attachments.remove(as(Role.SOCIAL_WORKER), id, first.id());
        assertEquals(9, seen(as(Role.SOCIAL_WORKER), id).size());
        assertRefused(Problem.Kind.NOT_FOUND, () -> attachments.open(as(Role.SOCIAL_WORKER), id, first.id()));
    }

    @Test
    void aFileThatTheScannerRefusesOrCannotReadLeavesNothingBehind() throws IOException {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.SOCIAL_WORKER).id();
        byte[] infected = Sent.joined(Sent.latin("%PDF-1.7\nVIRUS\n"), Sent.pdf(1));
        try (FakeClamd clamd = new FakeClamd()) {
            System.setProperty("hall.clamd", clamd.address());
            assertRefused(Problem.Kind.BAD_INPUT, () -> attached(Role.SOCIAL_WORKER, id, null, infected));
            assertEquals(
                    VirusScan.Said.CLEAN,
                    attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(3)).scan());
            System.setProperty("hall.clamd", "127.0.0.1:1");
            assertRefused(Problem.Kind.UNMET_RULE, () -> attached(Role.SOCIAL_WORKER, id, null, Sent.pdf(2)));
        } finally {
            System.clearProperty("hall.clamd");
        }
        assertEquals(1, seen(as(Role.SOCIAL_WORKER), id).size());
    }

    @Test
    void everyVersionStaysAndSaysItsOwnLateness() {
        Hearing hearing = set("dep.interim");
        RequestView first = submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Four classes."));
        String id = first.asked().id();
        hall.clock().set(first.asked().due().plusDays(1));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Five classes."));
        List<SentVersion> versions = filings.versions(as(Role.JUDGE), id);
        assertEquals(List.of(2, 1), versions.stream().map(SentVersion::number).toList());
        assertEquals("Four classes.", versions.get(1).answers().get("strength"));
        assertEquals("Five classes.", versions.get(0).answers().get("strength"));
        assertEquals(0, versions.get(1).hoursLate());
        assertTrue(versions.get(0).hoursLate() > 0);
        assertEquals(0, of(hearing, Role.SOCIAL_WORKER).hoursLate());
        assertEquals(List.of("goals: Five classes."), heard(Role.JUDGE, hearing));
    }

    @Test
    void whatCountsAsUnknownHasNoVersions() {
        Hearing hearing = set("dep.interim");
        String id = submitted(hearing, Role.YOUTH, Map.of("judge", "My words."))
                .asked()
                .id();
        assertEquals(1, filings.versions(as(Role.YOUTH_ATTORNEY), id).size());
        assertEquals(List.of(), filings.versions(as(Role.JUDGE), id));
        assertEquals(List.of(), filings.of(as(Role.JUDGE), id).versions());
    }

    @Test
    void whatComesAfterTheHearingIsKeptAndLeavesTheSummaryAsItWasRead() {
        Hearing hearing = set("dep.interim");
        String id = submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "In time."))
                .asked()
                .id();
        List<String> read = heard(Role.JUDGE, hearing);
        hall.clock().set(HELD_ON.plusDays(1));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Too late."));
        RequestView late = submitted(hearing, Role.PROBATION, Map.of("strength", "Later still."));
        assertEquals(RequestStatus.SUBMITTED, late.asked().status());
        assertEquals(read, heard(Role.JUDGE, hearing));
        List<SentVersion> versions = filings.versions(as(Role.JUDGE), id);
        assertTrue(versions.get(0).afterHearing());
        assertFalse(versions.get(1).afterHearing());
        assertEquals("Too late.", versions.get(0).answers().get("strength"));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "And again."));
        assertEquals(read, heard(Role.JUDGE, hearing));
    }

    @Test
    void ofTwoWhoSubmitAtOneMomentOneLosesAndNothingIsLost() throws Exception {
        Hearing hearing = set("dep.interim");
        RequestView draft = drafted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Four classes."));
        String id = draft.asked().id();
        CyclicBarrier together = new CyclicBarrier(2);
        OpenCase pass = as(Role.SOCIAL_WORKER);
        Callable<Boolean> submit = () -> {
            together.await();
            try {
                inputs.submit(pass, id, draft.asked().version());
                return true;
            } catch (Problem problem) {
                assertEquals(Problem.Kind.LOST_RACE, problem.kind());
            } catch (OptimisticLockException lost) {
                assertNotNull(lost);
            }
            return false;
        };
        List<FutureTask<Boolean>> both = List.of(new FutureTask<>(submit), new FutureTask<>(submit));
        both.forEach(each -> new Thread(each).start());
        List<Boolean> done = new ArrayList<>();
        for (FutureTask<Boolean> each : both) {
            done.add(each.get());
        }
        assertEquals(1, done.stream().filter(each -> each).count());
        assertEquals(1, filings.versions(pass, id).size());
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> inputs.submit(
                        as(Role.PROBATION), id, inputs.open(pass, id).asked().version()));
    }

    private static ServedGiven service(Manner manner, String person, LocalDate on, String proof) {
        return new ServedGiven(person, manner, on, "J. Moreno, mail clerk", false, proof);
    }

    @Test
    void sentIsNotFiledAndFiledIsNotServed() {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.SOCIAL_WORKER).id();
        OpenCase author = as(Role.SOCIAL_WORKER);
        assertEquals("not-sent", code(() -> filings.file(author, id, TODAY, null)));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Four classes."));
        assertEquals(
                FilingState.SENT,
                filings.of(as(Role.JUDGE), id).versions().get(0).state());
        ServedGiven mailed = service(Manner.FIRST_CLASS_MAIL, "mother", TODAY, null);
        assertEquals("not-filed", code(() -> filings.serve(author, id, mailed)));

        FilingView filed = filings.file(author, id, TODAY, "stamp 12");
        assertEquals(FilingState.FILED, filed.versions().get(0).state());
        assertEquals("stamp 12", filed.versions().get(0).filed().reference());
        assertEquals(filed, filings.file(author, id, TODAY, "stamp 12"));
        FilingView served = filings.serve(author, id, mailed);
        assertEquals(FilingState.SERVED, served.versions().get(0).state());
        assertEquals(
                "mother",
                filings.of(as(Role.JUDGE), id).versions().get(0).served().get(0).person());
        assertEquals("filing-served", code(() -> filings.file(author, id, TODAY, "stamp 13")));

        filings.serve(author, id, service(Manner.NOT_SERVED, "Mother", TODAY, null));
        assertEquals(FilingState.FILED, filings.of(author, id).versions().get(0).state());
        assertEquals(
                "stamp 13",
                filings.file(author, id, TODAY, "stamp 13")
                        .versions()
                        .get(0)
                        .filed()
                        .reference());
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Five classes."));
        List<VersionFiling> versions = filings.of(author, id).versions();
        assertEquals(FilingState.SENT, versions.get(0).state());
        assertEquals(FilingState.FILED, versions.get(1).state());
    }

    @Test
    void theAuthorTheirAgencyAndForFilingTheClerkRecordAndNobodyElse() {
        Hearing hearing = set("dep.interim");
        String id = submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "Four classes."))
                .asked()
                .id();
        for (OpenCase pass : List.of(hall.open(stranger, caseId), as(Role.PROBATION), as(Role.PARENT_ATTORNEY))) {
            assertRefused(Problem.Kind.NOT_ALLOWED, () -> filings.file(pass, id, TODAY, null));
            assertFalse(filings.of(pass, id).mayFile());
        }
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> filings.file(as(Role.JUDGE), id, TODAY, null));
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> filings.of(as(Role.PROSECUTOR), id));
        assertTrue(filings.of(desk, id).mayFile());
        filings.file(desk, id, TODAY, null);
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> filings.serve(desk, id, service(Manner.PERSONAL, "mother", TODAY, null)));
        filings.serve(hall.open(colleague, caseId), id, service(Manner.PERSONAL, "mother", TODAY, "POS-040"));
        assertTrue(filings.of(desk, id).versions().get(0).served().get(0).isProved());
        String words = submitted(hearing, Role.EDUCATOR, Map.of("strength", "Reads much."))
                .asked()
                .id();
        assertNull(filings.of(as(Role.EDUCATOR), words).title());
        assertEquals("not-a-filing", code(() -> filings.file(desk, words, TODAY, null)));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePaperHoldsWhatEveryRecipientMayReadUnderTheCountysHeadings() {
        Hearing hearing = set("dep.interim");
        Map<String, Object> answers = Map.of("strength", "Four welding classes.", "safety", "No danger now.");
        String id = submitted(hearing, Role.SOCIAL_WORKER, answers).asked().id();
        filings.file(as(Role.SOCIAL_WORKER), id, TODAY, "stamp 12");
        String paper = text(filings.paper(as(Role.JUDGE), id));
        assertTrue(paper.contains("Strengths and progress"), paper);
        assertTrue(paper.contains("Four welding classes."), paper);
        assertTrue(paper.contains("stamp 12"), paper);
        assertTrue(paper.contains("Version 1"), paper);
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> filings.paper(as(Role.EDUCATOR), id));
    }

    @Test
    void theFiledReportIsTakenAsTheAnswer() {
        Hearing hearing = set("dep.interim");
        String id = of(hearing, Role.SOCIAL_WORKER).id();
        OpenCase author = as(Role.SOCIAL_WORKER);
        byte[] pdf = Sent.pdf(4);
        Attached report = attached(Role.SOCIAL_WORKER, id, null, pdf);
        long version = inputs.open(author, id).asked().version();
        assertRefused(
                Problem.Kind.BAD_INPUT, () -> filings.submitReport(author, id, Ids.under(caseId), TODAY, version));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> filings.submitReport(author, id, report.id(), TODAY.plusDays(1), version));
        RequestView view = filings.submitReport(author, id, report.id(), TODAY.minusDays(1), version);
        assertEquals(RequestStatus.SUBMITTED, view.asked().status());
        assertEquals(List.of("team: Report filed Mon 16 Nov 2026, 4 pages, attached"), heard(Role.JUDGE, hearing));
        VersionFiling filing = filings.of(as(Role.JUDGE), id).versions().get(0);
        assertEquals(FilingState.FILED, filing.state());
        assertEquals(report.id(), filing.report());
        assertArrayEquals(pdf, filings.paper(as(Role.JUDGE), id));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "In the form now."));
        assertEquals(List.of("goals: In the form now."), heard(Role.JUDGE, hearing));
    }

    @Test
    void readingVersionsCostsTheSameStatementsHoweverMany() {
        Hearing hearing = set("dep.interim");
        String id = submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "one"))
                .asked()
                .id();
        OpenCase judge = as(Role.JUDGE);
        long few = statements(() -> filings.versions(judge, id)) + statements(() -> filings.of(judge, id));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "two"));
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "three"));
        assertEquals(few, statements(() -> filings.versions(judge, id)) + statements(() -> filings.of(judge, id)));
    }

    private long statements(Runnable act) {
        hall.statements();
        act.run();
        return hall.statements();
    }

    private static String code(Executable act) {
        return assertThrows(Problem.class, act).code();
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
