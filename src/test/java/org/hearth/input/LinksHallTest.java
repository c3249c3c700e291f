package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.Guests;
import org.hearth.access.LinkPass;
import org.hearth.access.LinkState;
import org.hearth.access.Links;
import org.hearth.access.NewGuest;
import org.hearth.access.OpenCase;
import org.hearth.access.PinTry;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.summary.Summaries;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
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

/** A caregiver and a youth without an account, from the link to words that counsel has confirmed, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class LinksHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 12, 10);
    private static final String WORDS = "She fixed the bike by herself.";

    @Parameter
    String database;

    private static Hall hall;
    private static Links links;
    private static Invitations invitations;
    private static AnswersByLink answers;
    private static Caller clerk;
    private static Caller counsel;
    private static Caller social;
    private static Caller judge;

    private String address;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        hall = Hall.on(database, HearingBell.class);
        links = hall.get(Links.class);
        invitations = hall.get(Invitations.class);
        answers = hall.get(AnswersByLink.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "Law Office", null);
        social = hall.enter("social", Role.SOCIAL_WORKER, "County", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        hall.clock().set(TODAY);
        address = UUID.randomUUID().toString();
        LocalDate filed = TODAY.minusDays(90);
        caseId = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "M.",
                                LocalDate.of(2010, 3, 5),
                                Jurisdiction.DEPENDENCY,
                                Custody.IN,
                                Map.of(Milestone.PETITION_FILED, filed),
                                List.of(new NewPetition("300", filed, null)),
                                "en",
                                null,
                                null,
                                null));
        hall.join(as(clerk), counsel, Role.YOUTH_ATTORNEY);
        hall.join(as(clerk), social, Role.SOCIAL_WORKER);
        hall.get(Guests.class).welcome(as(social), new NewGuest("Lu", Role.CAREGIVER, "placement order"));
        hall.get(Guests.class).welcome(as(counsel), new NewGuest("M.", Role.YOUTH, "WIC 349"));
        hearing = new Hearing(
                Ids.under(caseId),
                caseId,
                "dep.interim",
                Ids.fresh(),
                CourtTime.at(HELD_ON, LocalTime.of(10, 20)),
                20,
                "dept-3",
                "judge-a",
                HearingStatus.SET,
                null,
                null,
                null,
                0);
        hall.get(HearingBell.class).set(as(clerk), hearing);
    }

    private OpenCase as(Caller who) {
        return hall.open(who, caseId);
    }

    private String request(Discipline discipline) {
        return hall.get(Inputs.class).asked(as(clerk), hearing.id()).stream()
                .filter(each -> each.discipline() == discipline)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String token(Caller maker, Discipline discipline) {
        return invitations.invite(as(maker), request(discipline), false).path().substring(3);
    }

    private String opened(Caller maker, Discipline discipline) {
        return links.redeem(token(maker, discipline), address);
    }

    private RequestView keep(String secret, String question, String words) {
        LinkPass pass = links.resume(secret);
        long version = answers.open(pass).view().asked().version();
        return answers.keep(pass, Map.of(question, words), version);
    }

    private Map<String, Object> seen(String secret) {
        return answers.open(links.resume(secret)).view().answers();
    }

    private static Problem refused(Executable act) {
        return assertThrows(Problem.class, act);
    }

    @Test
    void aLinkOpensOnceAndEveryOtherLooksTheSame() {
        String token = token(social, Discipline.CAREGIVER);
        links.look(token, address);
        links.redeem(token, address);
        String used = refused(() -> links.redeem(token, address)).getMessage();
        assertEquals(used, refused(() -> links.look("guessed", address)).getMessage());
        String ended = token(social, Discipline.CAREGIVER);
        OpenCase pass = as(social);
        links.revoke(
                pass, invitations.of(pass, request(Discipline.CAREGIVER)).get(0).id());
        assertEquals(used, refused(() -> links.look(ended, address)).getMessage());
        String expired = token(social, Discipline.CAREGIVER);
        hall.clock().move(Duration.ofDays(14));
        assertEquals(used, refused(() -> links.look(expired, address)).getMessage());
        assertEquals(
                LinkState.EXPIRED,
                invitations.of(as(social), request(Discipline.CAREGIVER)).get(0).state());
    }

    @Test
    void twoHundredGuessesAreSlowedAndTellNothing() {
        long refused = IntStream.range(0, 200)
                .mapToObj(each -> refused(() -> links.look("guess " + each, address)))
                .filter(each -> each.kind() == Problem.Kind.TOO_MANY)
                .count();
        assertEquals(189, refused);
        String real = token(social, Discipline.CAREGIVER);
        assertEquals(
                Problem.Kind.TOO_MANY, refused(() -> links.look(real, address)).kind());
        hall.clock().move(Duration.ofMinutes(1));
        links.look(real, address);
    }

    @Test
    void whatIsSubmittedByLinkIsUnconfirmedUntilCounselHasAsked() {
        String secret = opened(social, Discipline.CAREGIVER);
        LinkPass pass = links.resume(secret);
        long version = answers.open(pass).view().asked().version();
        answers.submit(pass, Map.of("strength", WORDS), version);
        String id = request(Discipline.CAREGIVER);
        Voice voice = hall.get(Inputs.class).voices(as(judge), hearing.id()).get(0);
        assertEquals(WORDS, voice.text());
        assertTrue(voice.who().contains("identity not confirmed"), voice.who());
        Identities identities = hall.get(Identities.class);
        Identity open = identities.of(as(counsel), id);
        assertTrue(open.isOpen() && open.mayConfirm());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> identities.confirm(as(social), id, open.version()))
                        .kind());
        Identity confirmed = identities.confirm(as(counsel), id, open.version());
        assertEquals(counsel.name(), confirmed.confirmedBy());
        assertEquals(
                "Lu",
                hall.get(Inputs.class).voices(as(judge), hearing.id()).get(0).who());
        assertEquals(
                "changed-meanwhile",
                refused(() -> identities.confirm(as(counsel), id, open.version()))
                        .code());
    }

    @Test
    void aYouthsWordsByLinkGoToTheAttorneyAlone() {
        String secret = opened(counsel, Discipline.YOUTH);
        LinkPass pass = links.resume(secret);
        answers.submit(
                pass,
                Map.of("hard", "The nights."),
                answers.open(pass).view().asked().version());
        String id = request(Discipline.YOUTH);
        Inputs inputs = hall.get(Inputs.class);
        assertEquals("The nights.", inputs.open(as(counsel), id).answers().get("hard"));
        assertTrue(inputs.open(as(judge), id).answers().isEmpty());
        assertTrue(inputs.open(as(social), id).answers().isEmpty());
        assertFalse(hall.get(Identities.class).of(as(social), id).byLink(), "not even that it was answered");
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> invitations.invite(as(social), id, false)).kind());
    }

    @Test
    void earlierAnswersStandBehindThePinOnly() {
        String first = opened(social, Discipline.CAREGIVER);
        keep(first, "strength", WORDS);
        assertEquals(WORDS, seen(first).get("strength"));
        links.choosePin(links.resume(first), "0412");
        links.leave(links.resume(first));
        assertEquals(
                "link-locked", refused(() -> answers.open(links.resume(first))).code());
        assertEquals(PinTry.WRONG, links.unlock(links.resume(first), "1111"));
        assertEquals(PinTry.OPEN, links.unlock(links.resume(first), "0412"));
        assertEquals(WORDS, seen(first).get("strength"));

        String second = opened(social, Discipline.CAREGIVER);
        assertEquals("link-over", refused(() -> links.resume(first)).code(), "a new link ends the one before");
        assertTrue(links.resume(second).isLocked());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> links.choosePin(links.resume(second), "9999")).kind());
        assertEquals(PinTry.OPEN, links.unlock(links.resume(second), "0412"));
        assertEquals(WORDS, seen(second).get("strength"));
    }

    @Test
    void withoutThePinOneStartsAfreshAndWhatWasWrittenStaysHidden() {
        String first = opened(social, Discipline.CAREGIVER);
        keep(first, "strength", WORDS);
        links.choosePin(links.resume(first), "0412");
        hall.clock().move(Duration.ofMinutes(1));
        String second = opened(social, Discipline.CAREGIVER);
        links.startFresh(links.resume(second));
        assertTrue(seen(second).isEmpty());
        keep(second, "welcome", "With soup.");
        assertEquals(Map.of("welcome", "With soup."), seen(second));
        links.choosePin(links.resume(second), "7777");
        hall.clock().move(Duration.ofMinutes(1));
        String third = opened(social, Discipline.CAREGIVER);
        assertEquals(PinTry.OPEN, links.unlock(links.resume(third), "7777"));
        assertEquals(Map.of("welcome", "With soup."), seen(third), "a new PIN opens nothing older than itself");
    }

    @Test
    void theFifthWrongPinEndsTheLink() {
        String secret = opened(social, Discipline.CAREGIVER);
        links.choosePin(links.resume(secret), "0412");
        links.leave(links.resume(secret));
        for (int tried = 0; tried < 4; tried++) {
            assertEquals(PinTry.WRONG, links.unlock(links.resume(secret), "999" + tried));
        }
        assertEquals(PinTry.OVER, links.unlock(links.resume(secret), "9999"));
        assertEquals("link-over", refused(() -> links.resume(secret)).code());
    }

    @Test
    void aScreenLeftLyingAsksForThePinOrIsOver() {
        String open = opened(social, Discipline.CAREGIVER);
        hall.clock().move(Duration.ofMinutes(16));
        assertEquals("link-over", refused(() -> links.resume(open)).code());
        String guarded = opened(social, Discipline.CAREGIVER);
        links.choosePin(links.resume(guarded), "0412");
        hall.clock().move(Duration.ofMinutes(16));
        assertTrue(links.resume(guarded).isLocked());
    }

    @Test
    void leavingWithoutAPinHidesWhatWasWritten() {
        String secret = opened(social, Discipline.CAREGIVER);
        keep(secret, "strength", WORDS);
        hall.clock().move(Duration.ofSeconds(1));
        links.leave(links.resume(secret));
        assertTrue(seen(secret).isEmpty());
    }

    @Test
    void aLinkInUseEndsAtOnceWhenItIsRevokedOrTheStandingEnds() {
        String revoked = opened(social, Discipline.CAREGIVER);
        OpenCase pass = as(social);
        links.revoke(
                pass, invitations.of(pass, request(Discipline.CAREGIVER)).get(0).id());
        assertEquals("link-over", refused(() -> links.resume(revoked)).code());
        String left = opened(social, Discipline.CAREGIVER);
        Standings standings = hall.get(Standings.class);
        String standing = standings.team(as(clerk)).stream()
                .filter(each -> each.role() == Role.CAREGIVER)
                .findFirst()
                .orElseThrow()
                .id();
        standings.leave(as(clerk), standing);
        assertEquals("link-over", refused(() -> links.resume(left)).code());
    }

    @Test
    void theHolderReachesTheirOneRequestAndNothingElse() {
        LinkPass pass = links.resume(opened(social, Discipline.CAREGIVER));
        OpenCase answering = pass.answering();
        Inputs inputs = hall.get(Inputs.class);
        assertEquals(
                Problem.Kind.NOT_FOUND,
                refused(() -> inputs.open(answering, request(Discipline.YOUTH))).kind());
        assertEquals(1, inputs.asked(answering, hearing.id()).size());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> hall.get(Summaries.class).read(answering, hearing.id()))
                        .kind());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> hall.get(Goals.class).add(answering, GoalWords.of("a goal")))
                        .kind());
    }

    @Test
    void afterTheHearingWordsAreStillTakenFromWhoIsWriting() {
        String secret = opened(social, Discipline.CAREGIVER);
        links.choosePin(links.resume(secret), "0412");
        hall.clock()
                .move(Duration.between(hall.clock().now(), hearing.startsAt().minusSeconds(60)));
        assertEquals(
                Problem.Kind.NOT_SIGNED_IN, refused(() -> links.resume(secret)).kind());
        String last = opened(social, Discipline.CAREGIVER);
        links.unlock(links.resume(last), "0412");
        hall.clock().move(Duration.ofMinutes(10));
        LinkForm form = answers.open(links.resume(last));
        assertTrue(form.over());
        assertFalse(form.off());
        answers.submit(
                links.resume(last),
                Map.of("strength", WORDS),
                form.view().asked().version());
        assertEquals(
                "link-too-late",
                refused(() -> invitations.invite(as(social), request(Discipline.CAREGIVER), false))
                        .code());
    }

    @Test
    void inADualCaseTheYouthsLinkHasNothingToAnswerUntilTheOrderStands() {
        String secret = opened(counsel, Discipline.YOUTH);
        assertFalse(answers.open(links.resume(secret)).off());
        CaseFiles files = hall.get(CaseFiles.class);
        long version = files.header(as(clerk)).version();
        files.change(
                as(clerk), CaseChange.of(Jurisdiction.DUAL, null, LeadCourt.DELINQUENCY, null, null, null), version);
        LinkPass pass = links.resume(secret);
        LinkForm form = answers.open(pass);
        assertTrue(form.off());
        long read = form.view().asked().version();
        assertEquals(
                "request-closed",
                refused(() -> answers.submit(pass, Map.of("hard", "x"), read)).code());
    }
}
