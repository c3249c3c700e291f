package org.hearth.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
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

/** A youth, a caregiver and a parent are reached as they agreed, or not at all, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class SafeContactHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Set<Role> WRITERS =
            Set.of(Role.YOUTH_ATTORNEY, Role.ADVOCATE, Role.SOCIAL_WORKER, Role.PROBATION);

    private static final Set<Role> OFF_TEAM =
            Set.of(Role.JUDGE, Role.CLERK, Role.LAW_ENFORCEMENT, Role.STEERING, Role.STEWARD);

    private static Hall hall;
    private static Map<Role, Caller> people;
    private static int number;

    @Parameter
    String database;

    private GreenMail mailbox;
    private String caseId;
    private Caller youth;
    private Caller caregiver;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        hall = Hall.on(database, Pen.class);
        people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(
                    role,
                    hall.enter(
                            "x" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                            role,
                            "Agency",
                            officer(role)));
        }
    }

    private static String officer(Role role) {
        return role == Role.JUDGE ? "judge-a" : null;
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        hall.clock().set(TODAY);
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(new NewPetition("300", TODAY.minusDays(90), null)),
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(people.get(Role.CLERK)), given);
        youth = hall.enter("y" + ++number, Role.YOUTH, "", null);
        caregiver = hall.enter("c" + number, Role.CAREGIVER, "", null);
        OpenCase desk = as(Role.CLERK);
        for (Role role : Role.values()) {
            if (role != Role.YOUTH && role != Role.CAREGIVER && !OFF_TEAM.contains(role)) {
                hall.join(desk, people.get(role), role);
            }
        }
        hall.join(desk, youth, Role.YOUTH);
        hall.join(desk, caregiver, Role.CAREGIVER);
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    private OpenCase as(Role role) {
        return hall.open(role == Role.YOUTH ? youth : people.get(role), caseId);
    }

    private static SafeContact contact(Channel channel, String address, boolean watched, String... never) {
        return new SafeContact(
                channel, address, null, null, Set.of(), "en", null, List.of(never), "Aunt R.", "555 0100", watched);
    }

    private SafeProfile write(SafeContact contact) {
        SafeContacts doors = hall.get(SafeContacts.class);
        OpenCase pass = as(Role.YOUTH_ATTORNEY);
        return doors.write(
                pass, youth.person(), contact, doors.of(pass, youth.person()).version());
    }

    private void queue(Caller to, boolean urgent) {
        String key = "k" + number + to.person() + urgent + hall.clock().now();
        hall.get(Pen.class).queue(new Outgoing(to.person(), "link", "/l/opaque", key, urgent));
    }

    private int carried() {
        String url = "smtp://127.0.0.1:" + mailbox.getSmtp().getPort();
        return hall.get(Postman.class)
                .round(hall.job("post"), Smtp.at(url, "no-reply@county.example"), "https://h.example");
    }

    private List<ToTell> toTell() {
        return hall.get(SafeContacts.class).toTell(as(Role.CLERK));
    }

    @Test
    void nothingIsSentToAYouthWithoutAProfileAndTheTeamSeesThatSomebodyMustTellThem() {
        queue(youth, true);
        queue(caregiver, true);
        assertEquals(0, carried());
        assertEquals(
                List.of(Why.NO_PROFILE, Why.NO_PROFILE),
                toTell().stream().map(ToTell::why).toList());
        write(contact(Channel.EMAIL, "y@mail.example", false));
        assertEquals(1, carried(), "once a way is agreed, it goes that way");
        assertEquals(1, toTell().size());
    }

    @Test
    void aWatchedPhoneIsSentNothingEverEvenUrgent() {
        write(contact(Channel.EMAIL, "y@mail.example", true));
        queue(youth, true);
        queue(youth, false);
        hall.clock().move(Duration.ofMinutes(20));
        assertEquals(0, carried());
        hall.clock().move(Duration.ofHours(30));
        assertEquals(0, carried());
        assertEquals(
                List.of(Why.IN_PERSON, Why.IN_PERSON),
                toTell().stream().map(ToTell::why).toList());
        ToTell first = toTell().get(0);
        hall.get(SafeContacts.class).told(as(Role.CLERK), first.id(), first.version());
        assertEquals(1, toTell().size());
        assertEquals(0, mailbox.getReceivedMessages().length);
    }

    @Test
    void whatIsOfAnotherCaseIsNotToldOnThisOne() {
        String elsewhere = Ids.under(Ids.fresh());
        hall.get(Pen.class)
                .queue(
                        new Outgoing(youth.person(), "danger", "/", "asked:" + elsewhere, true),
                        new Outgoing(youth.person(), "danger", "/", "asked:" + Ids.under(caseId), true));
        assertEquals(0, carried());
        assertEquals(1, toTell().size());
    }

    @Test
    void aCallIsForAPersonToMake() {
        write(contact(Channel.CALL, null, false));
        queue(youth, true);
        assertEquals(0, carried());
        assertEquals(Why.CALL, toTell().get(0).why());
    }

    @Test
    void aYouthsHoursHoldForUrgentMessagesToo() {
        write(new SafeContact(
                Channel.EMAIL,
                "y@mail.example",
                LocalTime.of(15, 0),
                LocalTime.of(17, 0),
                Set.of(),
                "en",
                null,
                List.of(),
                null,
                null,
                false));
        queue(youth, true);
        assertEquals(0, carried());
        hall.clock().move(Duration.ofHours(6).plusMinutes(1));
        assertEquals(1, carried());
    }

    @Test
    void aTextMessageIsTheShortestWordsInTheirLanguage() throws Exception {
        write(new SafeContact(
                Channel.TEXT,
                "5550100@gateway.example",
                null,
                null,
                Set.of(),
                "es",
                null,
                List.of(),
                null,
                null,
                false));
        queue(youth, true);
        assertEquals(1, carried());
        MimeMessage mail = mailbox.getReceivedMessages()[0];
        assertEquals(
                "Una página para usted\nhttps://h.example/l/opaque",
                mail.getContent().toString().replace("\r\n", "\n").strip());
    }

    @Test
    void aWordThatMustNeverBeUsedParksTheMessage() {
        write(contact(Channel.EMAIL, "y@mail.example", false, "PAGE for you"));
        queue(youth, true);
        assertEquals(0, carried());
        assertEquals(Why.WORDS, toTell().get(0).why());
    }

    @Test
    void theStrictestOfTwoCasesDecides() {
        write(contact(Channel.EMAIL, "y@mail.example", false));
        Reach.Known open = new Reach.Known(contact(Channel.EMAIL, "y@mail.example", false), false);
        Reach.Known watched = new Reach.Known(contact(Channel.EMAIL, "y@mail.example", true), false);
        assertEquals(Why.IN_PERSON, Reach.profiled(List.of(open, watched)).why());
        assertEquals(Why.IN_PERSON, Reach.profiled(List.of(watched, open)).why());
        assertNull(Reach.profiled(List.of(open)).why());
    }

    @Test
    void thoseWhoWriteAProfileReadItAndNobodyElse() {
        write(contact(Channel.EMAIL, "y@mail.example", false));
        SafeContacts doors = hall.get(SafeContacts.class);
        for (Role role : Role.values()) {
            if (WRITERS.contains(role)) {
                assertEquals(
                        "y@mail.example",
                        doors.of(as(role), youth.person()).contact().address());
            } else if (role != Role.YOUTH) {
                assertThrows(Problem.class, () -> doors.of(as(role), youth.person()), role.name());
                assertThrows(Problem.class, () -> doors.all(as(role)), role.name());
            }
        }
    }

    @Test
    void aYouthReadsAndWritesTheirOwnAlone() {
        SafeContacts doors = hall.get(SafeContacts.class);
        assertEquals(1, doors.all(as(Role.YOUTH)).size());
        assertThrows(Problem.class, () -> doors.of(as(Role.YOUTH), caregiver.person()));
        SafeProfile own =
                doors.write(as(Role.YOUTH), youth.person(), contact(Channel.EMAIL, "me@mail.example", false), 0);
        assertEquals("me@mail.example", own.contact().address());
        assertThrows(
                Problem.class,
                () -> doors.write(as(Role.YOUTH), youth.person(), contact(Channel.EMAIL, "z@mail.example", false), 0));
        assertThrows(
                Problem.class,
                () -> doors.of(as(Role.SOCIAL_WORKER), people.get(Role.EDUCATOR).person()));
    }

    @Test
    void aProfileAtFaultNamesEveryField() {
        Problem problem = assertThrows(
                Problem.class,
                () -> write(new SafeContact(
                        Channel.EMAIL,
                        "nowhere",
                        LocalTime.NOON,
                        null,
                        Set.of(),
                        "en",
                        "x".repeat(1001),
                        List.of(),
                        null,
                        null,
                        false)));
        assertEquals(
                List.of("address", "to", "use"),
                problem.errors().stream().map(Problem.FieldError::field).toList());
        assertTrue(assertThrows(Problem.class, () -> write(contact(null, null, false))).errors().stream()
                .anyMatch(each -> each.field().equals("channel")));
    }
}
