package org.hearth.access;

import static org.hearth.terms.Role.ADVOCATE;
import static org.hearth.terms.Role.AGENCY_COUNSEL;
import static org.hearth.terms.Role.BEHAVIORAL_HEALTH;
import static org.hearth.terms.Role.CAREGIVER;
import static org.hearth.terms.Role.CASA;
import static org.hearth.terms.Role.CLERK;
import static org.hearth.terms.Role.EDUCATOR;
import static org.hearth.terms.Role.JUDGE;
import static org.hearth.terms.Role.LAW_ENFORCEMENT;
import static org.hearth.terms.Role.PARENT;
import static org.hearth.terms.Role.PARENT_ATTORNEY;
import static org.hearth.terms.Role.PROBATION;
import static org.hearth.terms.Role.PROSECUTOR;
import static org.hearth.terms.Role.PUBLIC_HEALTH;
import static org.hearth.terms.Role.SOCIAL_WORKER;
import static org.hearth.terms.Role.STEERING;
import static org.hearth.terms.Role.STEWARD;
import static org.hearth.terms.Role.TRIBE;
import static org.hearth.terms.Role.YOUTH;
import static org.hearth.terms.Role.YOUTH_ATTORNEY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.Role;

/** What a person comes to a door for, and the roles that may. A role that is not named may not. */
public enum Task {
    /** Needs nobody: signing in, redeeming a link. */
    NOBODY(EnumSet.noneOf(Role.class)),
    READ_DOCKET(EnumSet.complementOf(EnumSet.of(STEERING, STEWARD))),
    /** Making and ending the address of one's own calendar feed. */
    KEEP_FEED(EnumSet.complementOf(EnumSet.of(STEERING, STEWARD))),
    LIST_CASES(EnumSet.complementOf(EnumSet.of(STEERING, STEWARD))),
    OPEN_CASE(EnumSet.of(CLERK)),
    READ_CASE(EnumSet.complementOf(EnumSet.of(LAW_ENFORCEMENT, STEERING, STEWARD))),
    /** Who stands around a youth says what they need; the prosecutor sees filings, orders and dates only. */
    READ_TEAM(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    CHANGE_CASE(EnumSet.of(CLERK, JUDGE)),
    CHANGE_TEAM(EnumSet.of(CLERK)),
    /** Orders that open a kind of content to a role or withhold it; counsel see them in place of the words. */
    READ_ACCESS_ORDERS(EnumSet.of(JUDGE, CLERK, YOUTH_ATTORNEY)),
    ORDER_ACCESS(EnumSet.of(JUDGE)),
    /** Who has read the file; never told to those whose readings it would tell of. */
    READ_READERS(EnumSet.of(YOUTH, YOUTH_ATTORNEY)),
    /** Opening a case one is not on, because somebody is in danger. */
    USE_EMERGENCY(EnumSet.of(SOCIAL_WORKER, PROBATION, YOUTH_ATTORNEY, PUBLIC_HEALTH, BEHAVIORAL_HEALTH, JUDGE, CLERK)),
    REVIEW_EMERGENCIES(EnumSet.of(CLERK, JUDGE)),
    ADVISE_SLOTS(EnumSet.of(CLERK, JUDGE)),
    SET_HEARING(EnumSet.of(CLERK, JUDGE)),
    PLAN_DOCKET(EnumSet.of(CLERK, JUDGE)),
    MARK_HEARING(EnumSet.of(CLERK, JUDGE)),
    COUNT_CONTINUANCES(EnumSet.of(CLERK, JUDGE)),
    TRANSFER_CASE(EnumSet.of(CLERK, JUDGE)),
    READ_TRANSFERS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    READ_INBOX(EnumSet.complementOf(EnumSet.of(STEERING, STEWARD))),
    READ_REQUESTS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, STEERING, STEWARD))),
    WRITE_INPUT(EnumSet.complementOf(EnumSet.of(JUDGE, CLERK, PROSECUTOR, STEERING, STEWARD))),
    RELEASE_INPUT(EnumSet.of(YOUTH_ATTORNEY)),
    /** For whom is {@link LinkRules}' to say. */
    MAKE_LINKS(EnumSet.of(CLERK, SOCIAL_WORKER, PROBATION, YOUTH_ATTORNEY, ADVOCATE)),
    ADD_VOICE(EnumSet.of(CLERK, SOCIAL_WORKER, YOUTH_ATTORNEY)),
    CONFIRM_IDENTITY(EnumSet.of(YOUTH_ATTORNEY, PARENT_ATTORNEY)),
    /** Only a link's holder's. */
    ANSWER_BY_LINK(EnumSet.noneOf(Role.class)),
    ASK_FOR_SOMEONE(EnumSet.of(YOUTH, CAREGIVER, PARENT)),
    /** Whom the court book names as on call; anybody else finds nothing. */
    ANSWER_CALL(
            EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD, YOUTH, CAREGIVER, PARENT))),
    /** What a young person decides about their own words. */
    OWN_WORDS(EnumSet.of(YOUTH)),
    WRITE_CORRECTIONS(EnumSet.of(YOUTH, YOUTH_ATTORNEY)),
    EXCUSE_INPUT(EnumSet.of(CLERK, JUDGE)),
    /** Somebody is in danger, hurt or threatened: every adult who answers may say so, and says what was done. */
    RAISE_ALARM(EnumSet.complementOf(EnumSet.of(JUDGE, YOUTH, PROSECUTOR, STEERING, STEWARD))),
    READ_ALARMS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, STEERING, STEWARD))),
    /** The team's conference: the court's people, and whoever may have a place on its roster. */
    READ_CONFERENCE(EnumSet.of(
            CLERK,
            JUDGE,
            YOUTH_ATTORNEY,
            PARENT_ATTORNEY,
            AGENCY_COUNSEL,
            SOCIAL_WORKER,
            PROBATION,
            CAREGIVER,
            CASA,
            EDUCATOR,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    KEEP_CONFERENCE(EnumSet.of(CLERK, SOCIAL_WORKER, PROBATION)),
    AGREE_ACTION(EnumSet.of(
            YOUTH_ATTORNEY,
            PARENT_ATTORNEY,
            AGENCY_COUNSEL,
            SOCIAL_WORKER,
            PROBATION,
            CAREGIVER,
            CASA,
            EDUCATOR,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    READ_BARRIERS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    /** Whoever speaks for the agency that is named as a barrier's owner. */
    REPLY_BARRIER(
            EnumSet.of(SOCIAL_WORKER, PROBATION, EDUCATOR, PUBLIC_HEALTH, BEHAVIORAL_HEALTH, ADVOCATE, CASA, TRIBE)),
    /** That a report was filed and served; a police answer and the talk of a team are no filings. */
    READ_FILINGS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    FILE_INPUT(EnumSet.of(
            CLERK, SOCIAL_WORKER, PROBATION, CAREGIVER, CASA, TRIBE, YOUTH_ATTORNEY, PARENT_ATTORNEY, AGENCY_COUNSEL)),
    SERVE_INPUT(EnumSet.of(
            SOCIAL_WORKER, PROBATION, CAREGIVER, CASA, TRIBE, YOUTH_ATTORNEY, PARENT_ATTORNEY, AGENCY_COUNSEL)),
    READ_PROGRESS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    NOTE_PROGRESS(EnumSet.complementOf(
            EnumSet.of(JUDGE, CLERK, PARENT_ATTORNEY, AGENCY_COUNSEL, PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    /** To tell a youth what is counted, and keep that they know. */
    TELL_MEASURES(EnumSet.of(
            YOUTH, YOUTH_ATTORNEY, SOCIAL_WORKER, PROBATION, CASA, ADVOCATE, PUBLIC_HEALTH, BEHAVIORAL_HEALTH)),
    /** What a youth wants, likes and trusts is said in their words: by them, or by their attorney as told. */
    WRITE_GOALS(EnumSet.of(YOUTH, YOUTH_ATTORNEY)),
    /** What a youth asks to be called, and for whom. */
    SAY_NAME(EnumSet.of(YOUTH, YOUTH_ATTORNEY)),
    READ_SUMMARY(EnumSet.complementOf(EnumSet.of(LAW_ENFORCEMENT, STEERING, STEWARD))),
    RECORD_HEARING(EnumSet.of(CLERK, JUDGE)),
    SIGN_RECORD(EnumSet.of(JUDGE)),
    /** A judge approves what a referee removes; what kind of officer it is the court book says. */
    APPROVE_ORDERS(EnumSet.of(JUDGE)),
    /** A judge's own notes, for nobody else. */
    KEEP_NOTES(EnumSet.of(JUDGE)),
    READ_ORDERS(EnumSet.complementOf(EnumSet.of(LAW_ENFORCEMENT, STEERING, STEWARD))),
    ENTER_ORDERS(EnumSet.of(CLERK)),
    /** The end of the day: what is carried over, by whom, and who was told. */
    READ_DAY_END(EnumSet.of(CLERK, JUDGE)),
    END_DAY(EnumSet.of(CLERK)),
    /** A card that a young person chose the lines of. */
    PRINT_CARD(EnumSet.of(YOUTH, YOUTH_ATTORNEY, ADVOCATE, SOCIAL_WORKER, PROBATION)),
    /** What the court affirmed, said it would ask about, and what was given: never the prosecution's. */
    READ_AFFIRMATIONS(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    /** Whether praise in open court is wanted. */
    DECIDE_PRAISE(EnumSet.of(YOUTH, YOUTH_ATTORNEY)),
    RECORD_INCENTIVE(EnumSet.of(
            CLERK,
            JUDGE,
            YOUTH_ATTORNEY,
            SOCIAL_WORKER,
            PROBATION,
            CAREGIVER,
            CASA,
            EDUCATOR,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    /** Warrants and their states; the prosecutor those of the 602 side alone. */
    READ_WARRANTS(EnumSet.of(
            JUDGE,
            CLERK,
            YOUTH_ATTORNEY,
            PARENT_ATTORNEY,
            AGENCY_COUNSEL,
            PROSECUTOR,
            SOCIAL_WORKER,
            PROBATION,
            CASA,
            ADVOCATE,
            TRIBE)),
    ASK_WARRANT(EnumSet.of(SOCIAL_WORKER, AGENCY_COUNSEL, PROBATION)),
    /** The position of the young person's attorney on a warrant. */
    SAY_POSITION(EnumSet.of(YOUTH_ATTORNEY)),
    /** Only a judicial officer, by signing in again. */
    DECIDE_WARRANT(EnumSet.of(JUDGE)),
    CONFIRM_RECALL(EnumSet.of(CLERK)),
    /** How many, never whose. */
    COUNT_WARRANTS(EnumSet.of(CLERK, JUDGE)),
    /** What was done while a young person is away, how they came back, and what was talked over with them. */
    READ_ABSENCES(EnumSet.of(
            JUDGE,
            CLERK,
            YOUTH_ATTORNEY,
            PARENT_ATTORNEY,
            AGENCY_COUNSEL,
            SOCIAL_WORKER,
            PROBATION,
            CASA,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    KEEP_ABSENCE(EnumSet.of(CLERK, AGENCY_COUNSEL, SOCIAL_WORKER, PROBATION)),
    /** Whoever hears of it first: a return waits for nobody. */
    RECORD_RETURN(EnumSet.of(
            JUDGE,
            CLERK,
            YOUTH_ATTORNEY,
            SOCIAL_WORKER,
            PROBATION,
            CASA,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    RECORD_CONVERSATION(EnumSet.of(
            YOUTH_ATTORNEY, SOCIAL_WORKER, PROBATION, CASA, PUBLIC_HEALTH, BEHAVIORAL_HEALTH, ADVOCATE, TRIBE)),
    READ_PROMISES(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    /** Whoever may owe something says that it was delivered, and answers where it is late. */
    REPORT_PROMISE(EnumSet.of(
            YOUTH_ATTORNEY,
            PARENT_ATTORNEY,
            AGENCY_COUNSEL,
            SOCIAL_WORKER,
            PROBATION,
            CAREGIVER,
            CASA,
            EDUCATOR,
            PUBLIC_HEALTH,
            BEHAVIORAL_HEALTH,
            ADVOCATE,
            TRIBE)),
    /** What was published of a closed quarter: the system in counts, and no case. */
    READ_SCORECARD(EnumSet.of(STEERING, STEWARD, JUDGE, CLERK)),
    /** The court's administrator publishes, on the day the steering committee adopted it. */
    PUBLISH_SCORECARD(EnumSet.of(STEWARD)),
    /** Counts by courthouse and days, with no key of a case in them; only the scorecard asks, when it is published. */
    READ_SCORECARD_COUNTS(EnumSet.of(STEWARD)),
    READ_NOTICES(EnumSet.of(
            JUDGE, CLERK, YOUTH_ATTORNEY, PARENT_ATTORNEY, AGENCY_COUNSEL, PROSECUTOR, SOCIAL_WORKER, PROBATION)),
    SERVE_NOTICES(EnumSet.of(CLERK, SOCIAL_WORKER, PROBATION, AGENCY_COUNSEL)),
    READ_COURT_BOOK(EnumSet.of(CLERK, JUDGE, STEWARD)),
    /** How often the language guide's rules were taken or kept; counts only. */
    REVIEW_RULES(EnumSet.of(STEWARD)),
    /** Works on the court's paper templates and looks at them with invented data. */
    TRY_PAPERS(EnumSet.of(CLERK, STEWARD)),
    /** Puts a paper's template to use. */
    KEEP_PAPERS(EnumSet.of(STEWARD)),
    READ_OUTBOX(EnumSet.of(STEWARD)),
    /** Sends again, gives up, says that it came back. */
    KEEP_OUTBOX(EnumSet.of(STEWARD)),
    KEEP_BACKUPS(EnumSet.of(STEWARD)),
    /** One's own e-mail address and quiet hours; youth, caregivers and parents are reached by a safe-contact profile. */
    KEEP_CONTACT(EnumSet.complementOf(EnumSet.of(YOUTH, CAREGIVER, PARENT))),
    /** How a youth, caregiver or parent may be reached safely. */
    KEEP_SAFE_CONTACT(EnumSet.of(YOUTH, YOUTH_ATTORNEY, ADVOCATE, SOCIAL_WORKER, PROBATION)),
    /** Sees that somebody must be told in person, and says that they were. */
    TELL_IN_PERSON(EnumSet.of(CLERK, YOUTH_ATTORNEY, ADVOCATE, SOCIAL_WORKER, PROBATION)),
    MANAGE_ACCOUNTS(EnumSet.of(STEWARD)),
    /** The court's files in and out; what belongs to a case is the clerk's alone. */
    EXCHANGE_FILES(EnumSet.of(CLERK, STEWARD)),
    EXCHANGE_CASES(EnumSet.of(CLERK)),
    /** One's own password, second factor, sign-ins and API tokens. */
    KEEP_ACCOUNT(EnumSet.allOf(Role.class)),
    READ_AUDIT(EnumSet.of(CLERK, JUDGE, STEWARD)),
    /** Begins a new key of sealed texts and takes the older one out; it opens no text. */
    KEEP_KEYS(EnumSet.of(STEWARD)),
    READ_CALL(EnumSet.complementOf(EnumSet.of(PROSECUTOR, LAW_ENFORCEMENT, STEERING, STEWARD))),
    CALL_DAY(EnumSet.of(CLERK, JUDGE)),
    /** A judicial officer's own day as an encrypted file that opens without network. */
    CARRY_PACK(EnumSet.of(JUDGE)),
    SAY_ALONE(EnumSet.of(YOUTH_ATTORNEY, PARENT_ATTORNEY)),
    WORK_CHAMBERS(EnumSet.of(CLERK, JUDGE)),
    DECIDE_CHAMBERS(EnumSet.of(JUDGE)),
    /** Enters a judicial officer's order to seal, and what the agencies that were told have answered. */
    SEAL_PETITION(EnumSet.of(CLERK, JUDGE)),
    /** Puts back what was sealed; only by a judicial officer's order. */
    UNSEAL(EnumSet.of(JUDGE)),
    /** Reads what is sealed: whose it is, their attorney, and a judge where an order opens it. */
    READ_SEALED(EnumSet.of(YOUTH, YOUTH_ATTORNEY, JUDGE)),
    /** Says that nothing of a case may be destroyed, and until when. */
    HOLD_RECORDS(EnumSet.of(CLERK, JUDGE)),
    /** Enters a judicial officer's order to destroy the record of a closed case. */
    ORDER_DESTRUCTION(EnumSet.of(CLERK, JUDGE)),
    /** What is kept how long, what was destroyed, and what is held; by opaque keys alone. */
    READ_RETENTION(EnumSet.of(CLERK, JUDGE, STEWARD)),
    /** Only a named timer's. */
    RUN_JOB(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    Task(Set<Role> roles) {
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** The roles that may; the court's own standing order can only narrow this by taking a standing away. */
    public Set<Role> roles() {
        return roles;
    }
}
