package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.bench.Returns;
import org.hearth.orders.Absence;
import org.hearth.orders.AbsenceGround;
import org.hearth.orders.Absences;
import org.hearth.orders.ConversationGround;
import org.hearth.orders.Conversations;
import org.hearth.orders.HealthOffer;
import org.hearth.orders.HowBack;
import org.hearth.orders.NewComeback;
import org.hearth.orders.NewConversation;
import org.hearth.orders.NewWarrant;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantDecision;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.WarrantState;
import org.hearth.orders.Warrants;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;

/** Of the demo's young people, one who is away, one who came back this week, one with whom a move was talked over. */
@ApplicationScoped
class DemoAway {
    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Inject
    private Absences absences;

    @Inject
    private Warrants warrants;

    @Inject
    private Returns returns;

    @Inject
    private Conversations conversations;

    @Inject
    private MovingClock clock;

    /**
     * Tells it.
     *
     * @param cases each youth's case by their name
     */
    void tell(Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        away(cases.get("Kai"), cast, today);
        back(cases.get("Rio"), cast, today);
        talked(cases.get("Dani"), cast, today);
        asked(cases.get("Ash"), cast, today);
    }

    /** Away for three days: some notices sent, a warrant issued and held. */
    private void away(String number, Function<String, Caller> cast, LocalDate today) {
        OpenCase social = standings.open(cast.apply("social"), number);
        Instant learned = CourtTime.at(today.minusDays(3), LocalTime.of(8, 20));
        Absence absence = clock.at(
                learned.plusSeconds(600), () -> absences.begin(social, AbsenceGround.WHEREABOUTS_UNKNOWN, learned));
        told(social, absence, "law_enforcement", learned, 1);
        told(social, absence, "ncmec", learned, 2);
        told(social, absence, "youth_attorney", learned, 2);
        told(social, absence, "court", learned, 26);
        told(social, absence, "contact_kept", learned, 34);
        told(social, absence, "welcome", learned, 34);
        Warrant warrant = ask(
                social,
                today.minusDays(2),
                "No contact with the agency since Monday morning; 15 years old. The brother had a text on Tuesday.",
                "text_in",
                "trusted_person");
        OpenCase counsel = standings.open(cast.apply("counsel"), number);
        Warrant answered = clock.at(
                CourtTime.at(today.minusDays(2), LocalTime.of(13, 5)),
                () -> warrants.position(
                        counsel,
                        warrant.id(),
                        "Opposed. Kai answers the brother and the advocate; police at the door ends that.",
                        warrant.version()));
        decide(cast, number, answered, WarrantState.HELD, today.plusDays(7), today.minusDays(2));
    }

    private void told(OpenCase social, Absence absence, String thing, Instant learned, int hours) {
        Instant at = learned.plusSeconds(hours * 3600L);
        clock.at(at.plusSeconds(300), () -> returns.did(social, absence.id(), thing, social.personName(), at));
    }

    private Warrant ask(OpenCase pass, LocalDate day, String reason, String... tried) {
        WarrantKind kind = pass.role() == Role.PROBATION ? WarrantKind.WARD : WarrantKind.PROTECTIVE_CUSTODY;
        return clock.at(
                CourtTime.at(day, LocalTime.of(9, 30)),
                () -> warrants.ask(pass, new NewWarrant(kind, reason, List.of(tried), "")));
    }

    private Warrant decide(
            Function<String, Caller> cast,
            String number,
            Warrant warrant,
            WarrantState to,
            LocalDate until,
            LocalDate day) {
        Caller judge = cast.apply("judge");
        OpenCase bench = standings.open(judge, number);
        return clock.at(
                CourtTime.at(day, LocalTime.of(16, 10)),
                () -> warrants.decide(
                        bench,
                        warrant.id(),
                        new WarrantDecision(to, until, "On the papers, after counsel’s position."),
                        accounts.confirm(judge, DemoPassword.of(settings)),
                        warrant.version()));
    }

    /** Came back by own decision two days ago; the recall is ordered and waits for the agency. */
    private void back(String number, Function<String, Caller> cast, LocalDate today) {
        OpenCase social = standings.open(cast.apply("social"), number);
        Instant learned = CourtTime.at(today.minusDays(8), LocalTime.of(19, 0));
        Absence absence = clock.at(
                learned.plusSeconds(900), () -> absences.begin(social, AbsenceGround.WHEREABOUTS_UNKNOWN, learned));
        told(social, absence, "law_enforcement", learned, 1);
        told(social, absence, "ncmec", learned, 2);
        told(social, absence, "youth_attorney", learned, 3);
        told(social, absence, "court", learned, 14);
        Warrant warrant = ask(
                social,
                today.minusDays(6),
                "Threats by an adult, not identified, in the days before; no contact for two days.",
                "notify_only",
                "pick_up_point");
        decide(cast, number, warrant, WarrantState.ACTIVE, null, today.minusDays(6));
        Instant came = CourtTime.at(today.minusDays(1), LocalTime.of(6, 40));
        clock.at(
                came.plusSeconds(5400),
                () -> returns.record(
                        social,
                        new NewComeback(
                                came,
                                HowBack.OWN_DECISION,
                                "Rang the bell in the morning, asked for breakfast and a shower, and slept.",
                                "the house parent on duty, and the cat",
                                "the advocate",
                                HealthOffer.OFFERED),
                        null));
        Warrant owed = warrants.one(standings.open(cast.apply("judge"), number), warrant.id());
        decide(cast, number, owed, WarrantState.RECALL_ORDERED, null, today.minusDays(1));
    }

    /** In danger: two homes were offered, and something else was decided. */
    private void talked(String number, Function<String, Caller> cast, LocalDate today) {
        OpenCase social = standings.open(cast.apply("social"), number);
        Instant at = CourtTime.at(today.minusDays(1), LocalTime.of(17, 15));
        clock.at(
                at.plusSeconds(1800),
                () -> conversations.record(
                        social,
                        new NewConversation(
                                ConversationGround.IMMINENT_RISK,
                                at,
                                "The social worker and the advocate",
                                List.of(
                                        "Stay, with an adult at the door on school days and a new phone number",
                                        "A home outside the county for two weeks, with the advocate’s visits",
                                        "The grandmother’s home, with a safety plan"),
                                "The grandmother’s home",
                                "A home outside the county for two weeks; the grandmother visits on Sunday",
                                "Messages of this week name the grandmother’s street. It is looked at again in ten days.",
                                true)));
    }

    /** On the delinquency side a request that waits for the court. */
    private void asked(String number, Function<String, Caller> cast, LocalDate today) {
        ask(
                standings.open(cast.apply("probation"), number),
                today.minusDays(1),
                "Did not come to the appointment of last week and was not reached by phone since.",
                "trusted_person",
                "continue_efforts");
    }
}
