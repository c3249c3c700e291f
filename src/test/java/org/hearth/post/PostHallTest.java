package org.hearth.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** From a message queued to a mail taken by the server, once, and what happens when the server does not, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class PostHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final String BASE = "https://hearth.example";
    private static final String FROM = "no-reply@county.example";

    private static Hall hall;
    private static Caller social;
    private static Caller probation;
    private static CourtPass steward;
    private static int number;

    @Parameter
    String database;

    private GreenMail mailbox;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        hall = Hall.on(database, Pen.class);
        social = hall.enter("social", Role.SOCIAL_WORKER, "Agency", null);
        probation = hall.enter("probation", Role.PROBATION, "Probation", null);
        steward = hall.court(hall.enter("steward2", Role.STEWARD, "", null));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void open() {
        hall.clock().set(TODAY.plusDays(7L * number++));
        write(social, "social@county.example", null, null);
        write(probation, "probation@county.example", null, null);
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
    }

    /** Nothing of one test may stand in the way of the next. */
    @AfterEach
    void stop() {
        mailbox.stop();
        Messages messages = hall.get(Messages.class);
        messages.list(steward, null, null, 200).items().stream()
                .filter(each -> each.state() == State.WAITING || each.state().needsSomebody())
                .forEach(each -> messages.giveUp(steward, each.id(), GivingUp.OTHER, each.version()));
    }

    private static void write(Caller who, String address, LocalTime from, LocalTime to) {
        Contacts contacts = hall.get(Contacts.class);
        CourtPass pass = hall.court(who);
        contacts.write(pass, address, from, to, contacts.own(pass).version());
    }

    private String url() {
        return "smtp://127.0.0.1:" + mailbox.getSmtp().getPort();
    }

    private static int round(String url) {
        return hall.get(Postman.class).round(hall.job("post"), url == null ? null : Smtp.at(url, FROM), BASE);
    }

    private int carried() {
        return round(url());
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mailbox.getReceivedMessages());
    }

    private static void queue(Caller to, String template, String key, boolean urgent) {
        hall.get(Pen.class).queue(new Outgoing(to.person(), template, "/input/inbox", unique(key), urgent));
    }

    private static String unique(String key) {
        return key + ":" + number;
    }

    private static Queued latest() {
        return hall.get(Messages.class).list(steward, null, null, 1).items().get(0);
    }

    private static State state() {
        return latest().state();
    }

    private static void pass(Duration time) {
        hall.clock().move(time);
    }

    private static String body(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void anUrgentMessageLeavesAtOnceWithALinkThatAsksForSignIn() throws Exception {
        queue(social, "danger", "k", true);
        assertEquals(1, carried());
        MimeMessage mail = received().get(0);
        assertEquals("Something needs you today", mail.getSubject());
        assertEquals("social@county.example", mail.getAllRecipients()[0].toString());
        assertTrue(body(mail).contains("\n" + BASE + "/input/inbox"), body(mail));
        assertEquals("<" + latest().id() + "@county.example>", mail.getMessageID());
        assertEquals(State.SENT, state());
        assertEquals(0, carried());
        assertEquals(1, received().size());
    }

    @Test
    void aSecondMessageWithTheSameKeyDoesNothing() {
        queue(social, "danger", "same", true);
        queue(social, "danger", "same", true);
        assertEquals(1, carried());
        assertEquals(1, received().size());
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        Outgoing message = new Outgoing(social.person(), "danger", "/", unique("undone"), true);
        assertThrows(IllegalStateException.class, () -> hall.get(Pen.class).queueAndFail(message));
        assertEquals(0, carried());
    }

    @Test
    void aTemplateThatTheCourtDoesNotHaveIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> queue(social, "gossip", "k", true));
        assertThrows(IllegalArgumentException.class, () -> queue(social, "digest", "k", true));
    }

    @Test
    void whatIsNotUrgentGoesOutInOneMailAPersonAndDay() throws Exception {
        queue(social, "input-asked", "a", false);
        queue(social, "input-asked", "b", false);
        queue(social, "corrected", "c", false);
        queue(probation, "input-asked", "d", false);
        assertEquals(0, carried(), "it gathers for a while");
        pass(Duration.ofMinutes(16));
        assertEquals(2, carried());
        String body = body(received().stream()
                .filter(each -> to(each).startsWith("social"))
                .findFirst()
                .orElseThrow());
        assertEquals(2, body.split(BASE, -1).length - 1, "one line a thing, however often it was queued: " + body);
        queue(social, "input-due", "e", false);
        pass(Duration.ofHours(2));
        assertEquals(0, carried(), "today’s has gone");
        hall.clock().set(org.hearth.terms.CourtTime.dayOf(hall.clock().now()).plusDays(1));
        assertEquals(1, carried());
        assertEquals(3, received().size());
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void quietHoursHoldWhatIsNotUrgentAndOnesOwnHoursWin() {
        pass(Duration.ofHours(12));
        queue(social, "input-asked", "a", false);
        queue(probation, "danger", "b", true);
        pass(Duration.ofMinutes(20));
        assertEquals(1, carried(), "only what cannot wait leaves at night");
        pass(Duration.ofHours(9).plusMinutes(45));
        assertEquals(1, carried(), "after seven in the morning");
        write(social, "social@county.example", LocalTime.of(7, 0), LocalTime.of(12, 0));
        hall.clock().set(org.hearth.terms.CourtTime.dayOf(hall.clock().now()).plusDays(1));
        queue(social, "input-due", "c", false);
        pass(Duration.ofMinutes(20));
        assertEquals(0, carried(), "this person’s morning is quiet");
        pass(Duration.ofHours(3));
        assertEquals(1, carried());
    }

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndDeliversOnce() {
        String address = url();
        int port = mailbox.getSmtp().getPort();
        mailbox.stop();
        queue(social, "danger", "a", true);
        queue(probation, "danger", "b", true);
        queue(social, "input-asked", "c", false);
        for (int minute = 0; minute < 60; minute++) {
            assertEquals(0, round(address));
            pass(Duration.ofMinutes(1));
        }
        Map<State, Long> counts = hall.get(Messages.class).counts(steward);
        assertEquals(3L, counts.get(State.WAITING), counts.toString());
        mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        pass(Duration.ofHours(1));
        assertEquals(3, round(address));
        pass(Duration.ofHours(1));
        assertEquals(0, round(address));
        assertEquals(3, received().size());
    }

    @Test
    void withoutAMailServerMessagesWaitAndNoTryIsCounted() {
        queue(social, "danger", "a", true);
        assertEquals(0, round(null));
        assertEquals(State.WAITING, state());
        assertEquals(0, latest().tries());
    }

    @Test
    void aDayOfTriesWithoutSuccessIsShownAndNotTriedAgain() throws IOException {
        try (ScriptedServer busy = new ScriptedServer(Map.of("RCPT", "450 later"))) {
            queue(social, "danger", "a", true);
            for (int hour = 0; hour < 27 * 4; hour++) {
                round(busy.url());
                pass(Duration.ofMinutes(15));
            }
            assertEquals(State.NOT_DELIVERED, state());
            assertTrue(latest().tries() > 20, "tries " + latest().tries());
        }
    }

    @Test
    void anAddressThatRefusesForGoodIsShownAndNothingElseIsSentToIt() throws IOException {
        try (ScriptedServer strict = new ScriptedServer(Map.of("RCPT", "550 5.1.1 no such user"))) {
            queue(social, "danger", "a", true);
            round(strict.url());
            assertEquals(State.BOUNCED, state());
            assertTrue(hall.get(Contacts.class).own(hall.court(social)).bounced());
            queue(social, "danger", "b", true);
            carried();
            assertEquals(Why.NO_ADDRESS, parked("danger").get(0).why());
            write(social, "new@county.example", null, null);
            assertEquals(1, carried(), "what waited for an address goes out once there is one");
        }
    }

    private static List<Queued> parked(String template) {
        return hall.get(Messages.class).list(steward, State.PARKED, null, 50).items().stream()
                .filter(each -> each.template().equals(template))
                .toList();
    }

    @Test
    void aLineThatBreaksAfterTheFirstByteParksTheMessageUntilAPersonDecides() throws IOException {
        try (ScriptedServer broken = new ScriptedServer(Map.of(".", ScriptedServer.HANG_UP))) {
            queue(social, "danger", "a", true);
            round(broken.url());
            assertEquals(1, broken.mails());
            assertEquals(Why.MAY_HAVE_ARRIVED, latest().why());
            pass(Duration.ofHours(30));
            assertEquals(0, carried(), "never again by itself");
            hall.get(Messages.class).sendAgain(steward, latest().id(), latest().version());
            assertEquals(1, carried(), "a person decided");
        }
    }

    @Test
    void aLineThatBreaksBeforeTheFirstByteIsTriedAgain() throws IOException {
        try (ScriptedServer broken = new ScriptedServer(Map.of("DATA", ScriptedServer.HANG_UP))) {
            queue(social, "danger", "a", true);
            round(broken.url());
            assertEquals(State.WAITING, state());
            pass(Duration.ofMinutes(2));
            assertEquals(1, carried());
        }
    }

    @Test
    void aTextThatTheServerRefusesForNowOrForGoodIsKnownNotToHaveArrived() throws IOException {
        try (ScriptedServer later = new ScriptedServer(Map.of(".", "451 later"));
                ScriptedServer never = new ScriptedServer(Map.of(".", "554 no"))) {
            queue(social, "danger", "a", true);
            round(later.url());
            assertEquals(State.WAITING, state());
            pass(Duration.ofMinutes(2));
            round(never.url());
            assertEquals(State.BOUNCED, state());
        }
    }

    @Test
    void aMessageThatAStoppedNodeHadInHandIsTriedAgainOrParkedByHowFarItWas() {
        Deliveries deliveries = hall.get(Deliveries.class);
        queue(social, "danger", "a", true);
        Mail first = deliveries.claim(hall.job("post"), "node-one", BASE).orElseThrow();
        assertEquals(0, carried(), "it is another node’s");
        pass(Deliveries.LEASE.plusSeconds(1));
        assertEquals(1, carried(), "nothing had left");
        assertThrows(Problem.class, () -> deliveries.leaving(hall.job("post"), first.id(), "node-one"));
        queue(probation, "danger", "b", true);
        Mail second = deliveries.claim(hall.job("post"), "node-one", BASE).orElseThrow();
        deliveries.leaving(hall.job("post"), second.id(), "node-one");
        pass(Deliveries.LEASE.plusSeconds(1));
        assertEquals(0, carried());
        assertEquals(Why.MAY_HAVE_ARRIVED, parked("danger").get(0).why());
    }

    @Test
    void twoNodesNeverSendOneMessage() throws Exception {
        for (int i = 0; i < 40; i++) {
            queue(social, "danger", "race" + i, true);
        }
        String address = url();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Void> node = () -> {
            start.await();
            Postman postman = new Postman("node" + Thread.currentThread().getId(), hall.get(Deliveries.class));
            postman.round(hall.job("post"), Smtp.at(address, FROM), BASE);
            return null;
        };
        Future<Void> one = nodes.submit(node);
        Future<Void> two = nodes.submit(node);
        start.countDown();
        one.get();
        two.get();
        nodes.shutdown();
        pass(Deliveries.LEASE.plusSeconds(1));
        carried();
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : received()) {
            assertTrue(ids.add(mail.getMessageID()), "sent twice: " + mail.getMessageID());
        }
        assertEquals(40, ids.size());
    }

    @Test
    void theStewardSeesNeitherAddressNorLinkNorWho() {
        queue(social, "danger", "a", true);
        Queued seen = latest();
        assertEquals(8, seen.recipient().length());
        assertFalse(social.person().contains(seen.recipient()));
        String all = seen.toString();
        assertFalse(all.contains("inbox") || all.contains("@") || all.contains(social.person()), all);
        CourtPass other = hall.court(social);
        assertThrows(Problem.class, () -> hall.get(Messages.class).list(other, null, null, 10));
    }

    @Test
    void theStewardGivesUpWithAReasonAndSaysWhatCameBack() {
        Messages messages = hall.get(Messages.class);
        queue(social, "danger", "a", true);
        carried();
        Queued sent = latest();
        assertThrows(Problem.class, () -> messages.giveUp(steward, sent.id(), GivingUp.OTHER, sent.version()));
        assertThrows(Problem.class, () -> messages.cameBack(steward, sent.id(), sent.version() - 1));
        Queued back = messages.cameBack(steward, sent.id(), sent.version());
        assertEquals(State.BOUNCED, back.state());
        assertTrue(hall.get(Contacts.class).own(hall.court(social)).bounced());
        assertEquals(
                State.GIVEN_UP,
                messages.giveUp(steward, sent.id(), GivingUp.TOLD_OTHERWISE, back.version())
                        .state());
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndALostRaceToo() {
        Contacts contacts = hall.get(Contacts.class);
        CourtPass pass = hall.court(social);
        long version = contacts.own(pass).version();
        for (String wrong : List.of("no", "a b@c.example", "a@b\r\nBcc: x@y.example", "A <a@b.example>")) {
            assertThrows(Problem.class, () -> contacts.write(pass, wrong, null, null, version), wrong);
        }
        contacts.write(pass, "x@county.example", null, null, version);
        assertThrows(Problem.class, () -> contacts.write(pass, "y@county.example", null, null, version));
    }
}
