package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.AccessOrders;
import org.hearth.access.AuditTrail;
import org.hearth.access.Mandates;
import org.hearth.access.NewAccessOrder;
import org.hearth.access.OpenCase;
import org.hearth.access.OrderEffect;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Disqualifications;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.input.Inputs;
import org.hearth.input.Planter;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.RecordState;
import org.hearth.summary.Summaries;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A judge's day as a file: what is in it, what never is, and how what was written in it comes back; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacksHallTest {
    /** A day on which the judge sits, and the one before. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final String PASSPHRASE = "seven quiet herons é";
    private static final Set<ContentKind> IN_CAMERA = Set.of(ContentKind.ADDRESS, ContentKind.HEALTH);

    @Parameter
    String database;

    private Courtroom room;
    private Packs packs;
    private Merges merges;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database, Planter.class);
        packs = room.hall.get(Packs.class);
        merges = room.hall.get(Merges.class);
        room.on(BEFORE);
        packs.passphrase(room.hall.court(room.judge), PASSPHRASE, false);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void today() {
        room.on(BEFORE);
    }

    private Hearing hearing() {
        return also(room.newCase("Mara"));
    }

    /** Another hearing of the same day before the same judge. */
    private Hearing also(String caseId) {
        return between(caseId, DAY, DAY);
    }

    private Hearing between(String caseId, LocalDate from, LocalDate to) {
        Slot slot =
                room.docket.advise(room.desk(caseId), new SlotAsk(Courtroom.TYPE, 20, from, to, 40)).slots().stream()
                        .filter(each -> each.officer().equals("judge-a"))
                        .findFirst()
                        .orElseThrow();
        return room.docket.set(
                room.desk(caseId), new NewHearing(Courtroom.TYPE, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    private OpenedPack made() throws GeneralSecurityException {
        packs.make(room.hall.court(room.judge), DAY);
        return OpenedPack.of(packs.file(room.hall.court(room.judge), DAY), PASSPHRASE);
    }

    @Test
    void nothingSealedHeldInCameraOrWithheldIsInAPack() throws GeneralSecurityException {
        Hearing hearing = hearing();
        Map<ContentKind, String> words = planted(hearing);
        AccessOrders orders = room.hall.get(AccessOrders.class);
        OpenCase bench = room.chambers(hearing.caseId());
        orders.make(bench, order(ContentKind.ADDRESS, Role.JUDGE, OrderEffect.OPEN, true));
        orders.make(bench, order(ContentKind.HEALTH, Role.PARENT_ATTORNEY, OrderEffect.WITHHOLD, true));
        orders.make(bench, order(ContentKind.EDUCATION, Role.PARENT_ATTORNEY, OrderEffect.WITHHOLD, false));
        String read = room.hall
                .get(Summaries.class)
                .read(room.chambers(hearing.caseId()), hearing.id())
                .toString();
        IN_CAMERA.forEach(kind -> assertTrue(read.contains(words.get(kind)), "the judge reads in camera " + kind));

        String packed = made().hearing(hearing.id()).toString();
        Rights rights = room.hall.get(Rights.class);
        for (ContentKind kind : ContentKind.values()) {
            boolean ordinary = rights.of(kind, Role.JUDGE) == Right.SEE
                    && rights.of(kind, Role.YOUTH_ATTORNEY) != Right.RELEASE
                    && !IN_CAMERA.contains(kind)
                    && kind != ContentKind.EDUCATION;
            assertEquals(ordinary, packed.contains(words.get(kind)), kind.name());
        }
        assertFalse(packed.contains("in camera"), "nor by whose order it is withheld");
    }

    private Map<ContentKind, String> planted(Hearing hearing) {
        OpenCase author = room.hall.open(room.social, hearing.caseId());
        String request = room.hall.get(Inputs.class).asked(author, hearing.id()).stream()
                .filter(each -> each.person().equals(author.person()))
                .findFirst()
                .orElseThrow()
                .id();
        Map<ContentKind, String> words = new EnumMap<>(ContentKind.class);
        for (ContentKind kind : ContentKind.values()) {
            words.put(kind, "canary " + Ids.fresh() + kind);
        }
        room.hall.get(Planter.class).plant(author, request, words);
        return words;
    }

    private static NewAccessOrder order(ContentKind kind, Role role, OrderEffect effect, boolean inCamera) {
        return new NewAccessOrder(kind, role, effect, inCamera, null, "Evid. Code 1040");
    }

    @Test
    void aSealedCaseAndOneBarredToTheJudgeStayInTheHouse() throws GeneralSecurityException {
        Hearing plain = hearing();
        Hearing barred = also(room.newCase("Noor"));
        Hearing sealed = also(room.newCase("Sol"));
        room.hall.get(Disqualifications.class).note(room.desk(barred.caseId()), plain.officer(), "CCP 170.6", null);
        CaseFiles files = room.hall.get(CaseFiles.class);
        OpenCase desk = room.desk(sealed.caseId());
        files.change(
                desk,
                CaseChange.of(Map.of(Milestone.FILE_SEALED, BEFORE)),
                files.header(desk).version());
        OpenedPack pack = made();
        assertEquals("Mara", pack.hearing(plain.id()).get("label").asString());
        assertNull(pack.hearing(barred.id()));
        assertNull(pack.hearing(sealed.id()));
        assertTrue(pack.content().get("leftOut").asInt() >= 1);
        assertFalse(pack.content().toString().contains("Noor"));
        assertFalse(pack.content().toString().contains("Sol\""));
    }

    @Test
    void theFileSaysNothingInClearAndOpensByThePassphraseAlone() throws GeneralSecurityException {
        Hearing hearing = hearing();
        OpenedPack pack = made();
        String file = packs.file(room.hall.court(room.judge), DAY);
        for (String secret : List.of("Mara", hearing.caseId(), hearing.id(), room.judge.name(), PASSPHRASE)) {
            assertFalse(file.contains(secret), secret);
        }
        assertThrows(GeneralSecurityException.class, () -> OpenedPack.of(file, "another phrase than that"));
        String head = OpenedPack.clear(file).get("head").asString();
        String later = file.replace(escaped(head), escaped(head.replace("\"expires\":1", "\"expires\":2")));
        assertNotEquals(file, later);
        assertThrows(GeneralSecurityException.class, () -> OpenedPack.of(later, PASSPHRASE), "its end is bound to it");
        JsonNode shown = pack.hearing(hearing.id());
        assertEquals(hearing.version(), shown.get("version").asLong());
        assertTrue(shown.get("findings").size() > 2, "the checklist is there");
        assertFalse(shown.get("people").isEmpty());
        assertEquals("Mara", shown.get("label").asString());
    }

    private static String escaped(String json) {
        return json.replace("\"", "\\\"");
    }

    @Test
    void aPassphraseIsLongAndAPackIsForADayNear() {
        assertCode("bad-input", () -> packs.passphrase(room.hall.court(room.judge), "fourteen chars", false));
        assertCode("bad-input", () -> packs.make(room.hall.court(room.judge), BEFORE.minusDays(1)));
        assertCode("bad-input", () -> packs.make(room.hall.court(room.judge), BEFORE.plusDays(8)));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> packs.make(room.hall.court(room.clerk), BEFORE));
        assertKind(Problem.Kind.NOT_FOUND, () -> packs.file(room.hall.court(room.judge), BEFORE.plusDays(6)));
    }

    @Test
    void aPackEndsWithItsDayAndIsDestroyed() throws GeneralSecurityException {
        hearing();
        OpenedPack pack = made();
        long end = DAY.plusDays(1).atStartOfDay(CourtTime.ZONE).toInstant().toEpochMilli();
        assertEquals(end, pack.content().get("expires").asLong());
        room.on(DAY.plusDays(1));
        assertKind(Problem.Kind.NOT_FOUND, () -> packs.file(room.hall.court(room.judge), DAY));
        assertEquals(List.of(), packs.state(room.hall.court(room.judge)).packs());
        packs.forget(room.hall.job("packs"));
        room.on(DAY);
        assertKind(Problem.Kind.NOT_FOUND, () -> packs.file(room.hall.court(room.judge), DAY), "it is gone");
    }

    @Test
    void theEveningTimerReadsForTheJudgeWhoToldItToAndForNobodyElse() throws GeneralSecurityException {
        Hearing hearing = hearing();
        assertEquals(List.of(), packs.owed(room.hall.job("packs")));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> packs.evening(room.hall.job("packs"), room.judge.person()));
        packs.evenings(room.hall.court(room.judge), true);
        assertEquals(List.of(room.judge.person()), packs.owed(room.hall.job("packs")));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> packs.evening(room.hall.job("post"), room.judge.person()));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> packs.evening(room.hall.job("packs"), room.clerk.person()));
        packs.evening(room.hall.job("packs"), room.judge.person());
        assertEquals(List.of(), packs.owed(room.hall.job("packs")));
        MadePack made = packs.state(room.hall.court(room.judge)).packs().get(0);
        assertTrue(made.byTimer());
        OpenedPack pack = OpenedPack.of(packs.file(room.hall.court(room.judge), DAY), PASSPHRASE);
        assertEquals("Mara", pack.hearing(hearing.id()).get("label").asString());
        assertTrue(
                room
                        .hall
                        .get(AuditTrail.class)
                        .entries(
                                room.hall.court(room.clerk),
                                hearing.caseId(),
                                Instant.EPOCH,
                                Instant.EPOCH.plus(Duration.ofDays(40_000)),
                                null,
                                50)
                        .items()
                        .stream()
                        .anyMatch(line -> line.toString().contains("stand-in")),
                "the case says who read it");
        OpenCase carried = carried(hearing);
        assertKind(
                Problem.Kind.NOT_ALLOWED,
                () -> room.bench.record(
                        carried, hearing.id(), Courtroom.ordering("A phone."), null, null, hearing.version()));
        packs.evenings(room.hall.court(room.judge), false);
        assertKind(Problem.Kind.NOT_ALLOWED, () -> packs.evening(room.hall.job("packs"), room.judge.person()));
    }

    private OpenCase carried(Hearing hearing) {
        Mandates mandates = room.hall.get(Mandates.class);
        return mandates.carried(mandates.standIn(room.hall.job("packs"), room.judge.person()), Set.of(hearing.caseId()))
                .get(hearing.caseId());
    }

    @Test
    void thePaperOfTheDayOpensByThePassphraseAlone() throws Exception {
        LocalDate day =
                between(room.newCase("Mara"), DAY.plusDays(1), DAY.plusDays(6)).day();
        byte[] paper = packs.paper(room.hall.court(room.judge), day, PASSPHRASE);
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(paper));
        try (PDDocument opened = Loader.loadPDF(paper, PASSPHRASE)) {
            assertEquals(256, opened.getEncryption().getLength());
            assertTrue(new PDFTextStripper().getText(opened).contains("Mara"));
            assertEquals("Bench pack", opened.getDocumentInformation().getTitle());
        }
    }

    @Test
    void whatWasWrittenIsLookedAtThenRecordedOnceAndNotSigned() throws GeneralSecurityException {
        Hearing hearing = hearing();
        EntriesFile file = made().written(entry(hearing, "County provides a phone."));
        room.on(DAY);
        PackEntries entries = merges.read(room.hall.court(room.clerk), file);
        PlacedEntry placed = Merging.look(merges, entries, room::desk).get(0);
        assertEquals(EntryState.READY, placed.state());
        assertNull(
                room.bench.recorded(room.desk(hearing.caseId()), hearing.id()).record(), "looking writes nothing");

        Merging.Outcome taken = take(entries).get(0);
        assertNull(taken.refused());
        assertEquals(EntryState.TAKEN, taken.placed().state());
        Recorded now = room.bench.recorded(room.desk(hearing.caseId()), hearing.id());
        assertEquals(RecordState.RECORDED, now.record().state());
        assertEquals(HearingStatus.ORDERS_TO_SIGN, now.hearing().status());
        assertEquals(
                "County provides a phone.",
                now.record().record().orders().get(0).text());
        assertEquals("Came on time.", now.record().record().affirmation());

        take(merges.read(room.hall.court(room.clerk), file));
        assertEquals(
                now, room.bench.recorded(room.desk(hearing.caseId()), hearing.id()), "a second time changes nothing");
        String id = merges.lay(room.hall.court(room.clerk), file);
        assertEquals(id, merges.lay(room.hall.court(room.clerk), file));
        assertEquals(
                EntryState.TAKEN,
                Merging.look(merges, merges.laid(room.hall.court(room.clerk), id), room::desk)
                        .get(0)
                        .state());
        assertKind(Problem.Kind.NOT_FOUND, () -> merges.laid(room.hall.court(room.judge), id));
    }

    @Test
    void everyConflictIsSaidAndWhatCannotBeTakenIsLeft() throws GeneralSecurityException {
        Hearing recorded = hearing();
        Hearing signed = also(room.newCase("Noor"));
        Hearing vacated = also(room.newCase("Sol"));
        Hearing called = also(room.newCase("Ines"));
        Hearing gap = also(room.newCase("Ada"));
        String foreign = "{\"hearing\":\"" + Ids.under(Ids.fresh()) + "\",\"version\":1}";
        String gapped = "{\"hearing\":\"" + gap.id() + "\",\"version\":1,\"orders\":[{\"text\":\"A phone.\"}]}";
        EntriesFile file = made().written(List.of(recorded, signed, vacated, called).stream()
                        .map(each -> entry(each, "County provides a phone."))
                        .collect(Collectors.joining(","))
                + "," + gapped + "," + foreign);
        record(recorded);
        Recorded record = record(signed);
        room.hall
                .get(Signing.class)
                .sign(
                        room.chambers(signed.caseId()),
                        signed.id(),
                        room.confirmed(),
                        record.record().hash());
        room.hall
                .get(Continuances.class)
                .vacate(
                        room.desk(vacated.caseId()),
                        vacated.id(),
                        new Change(MoveReason.COURT_CALENDAR, "court"),
                        vacated.version());
        room.docket.mark(room.desk(called.caseId()), called.id(), HearingStatus.CALLED, called.version());

        PackEntries entries = merges.read(room.hall.court(room.clerk), file);
        List<PlacedEntry> placed = Merging.look(merges, entries, room::desk);
        assertEquals(
                List.of(
                        EntryState.RECORDED,
                        EntryState.SIGNED,
                        EntryState.OFF,
                        EntryState.CHANGED,
                        EntryState.INCOMPLETE,
                        EntryState.CLOSED),
                placed.stream().map(PlacedEntry::state).toList());
        String seen = placed.get(3).seen();
        room.docket.mark(
                room.desk(called.caseId()),
                called.id(),
                HearingStatus.PASSED,
                room.docket.hearing(room.desk(called.caseId()), called.id()).version());
        List<Merging.Outcome> outcomes = Merging.take(
                merges,
                entries,
                room::desk,
                entry -> new Merging.Choice(true, entry.hearing().equals(called.id()) ? seen : null));
        assertEquals(
                List.of("", "pack-not-takeable", "pack-not-takeable", "pack-changed", "pack-not-takeable", "not-found"),
                outcomes.stream()
                        .map(each ->
                                each.refused() == null ? "" : each.refused().code())
                        .toList());
        assertEquals(
                2,
                room.bench
                        .recorded(room.desk(recorded.caseId()), recorded.id())
                        .record()
                        .number());
        assertEquals(
                record.record().hash(),
                room.bench
                        .recorded(room.desk(signed.caseId()), signed.id())
                        .record()
                        .hash());
        assertNull(room.bench.recorded(room.desk(called.caseId()), called.id()).record());
    }

    @Test
    void aDamagedAForeignAndAnOldFileAreRefusedAndNothingIsWritten() throws GeneralSecurityException {
        Hearing hearing = hearing();
        OpenedPack pack = made();
        EntriesFile file = pack.written(entry(hearing, "County provides a phone."));
        for (String text : List.of("", "null", "[]", "{}", "no json", "{\"hearth\":\"bench-entries\",\"v\":1}")) {
            assertCode("bad-input", () -> EntriesFile.read(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertKind(Problem.Kind.TOO_LARGE, () -> EntriesFile.read(new byte[EntriesFile.LARGEST + 1]));
        EntriesFile altered = new EntriesFile(
                file.hearth(), 1, file.pack(), file.iv(), "AAAA" + file.data().substring(4));
        assertCode("bad-input", () -> merges.read(room.hall.court(room.clerk), altered));
        EntriesFile foreign = new EntriesFile(file.hearth(), 1, Ids.fresh(), file.iv(), file.data());
        assertCode("bad-input", () -> merges.read(room.hall.court(room.clerk), foreign));
        EntriesFile twice = pack.written(entry(hearing, "One.") + "," + entry(hearing, "Two."));
        assertCode("bad-input", () -> merges.read(room.hall.court(room.clerk), twice));
        EntriesFile no =
                pack.written("{\"hearing\":\"" + hearing.id() + "\",\"version\":1,\"affirmation\":\"\\u0000\"}");
        assertCode("bad-input", () -> merges.read(room.hall.court(room.clerk), no));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> merges.read(room.hall.court(room.social), file));
        room.hall.clock().move(Duration.ofDays(17));
        room.clerk = room.hall.signIn("clerk");
        assertCode("pack-too-old", () -> merges.read(room.hall.court(room.clerk), file));
        packs.forget(room.hall.job("packs"));
        assertCode("bad-input", () -> merges.read(room.hall.court(room.clerk), file));
        assertNull(
                room.bench.recorded(room.desk(hearing.caseId()), hearing.id()).record());
    }

    private List<Merging.Outcome> take(PackEntries entries) {
        return Merging.take(merges, entries, room::desk, entry -> new Merging.Choice(true, null));
    }

    private Recorded record(Hearing hearing) {
        return room.bench.record(
                room.desk(hearing.caseId()),
                hearing.id(),
                new HearingRecord(null, null, List.of(new OrderDraft("A bus pass.", "", "County", DAY)), null),
                null,
                null,
                hearing.version());
    }

    private static String entry(Hearing hearing, String order) {
        return "{\"hearing\":\"" + hearing.id() + "\",\"version\":" + hearing.version()
                + ",\"appearances\":[{\"person\":\"M.\",\"mode\":\"ROOM\"}],\"findings\":[],\"orders\":[{\"text\":\""
                + order
                + "\",\"code\":\"\",\"responsible\":\"County\",\"due\":\"" + BEFORE.plusDays(20)
                + "\"}],\"affirmation\":\"Came on time.\"}";
    }

    private static void assertCode(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }

    private static void assertKind(Problem.Kind kind, Executable act, String... why) {
        assertEquals(kind, assertThrows(Problem.class, act).kind(), String.join(" ", why));
    }
}
