package org.hearth.orders;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.Youths;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * Warrants for a young person who is away: asked for, decided by a judicial officer who signs in again, recalled when they
 * come back, confirmed as out of the police systems. Each state stays on record with who gave it and why.
 */
@Door
public class Warrants {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_AGENCY = 120;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Youths youths;

    @Inject
    Alternatives alternatives;

    @Inject
    WarrantRows rows;

    @Inject
    WarrantPost post;

    @Inject
    Event<CaseChanged> changed;

    /** Every warrant of the case that this reader may know of, the newest first; at most two statements. */
    @Needs(Task.READ_WARRANTS)
    public List<Warrant> of(OpenCase pass) {
        return rows.read(pass);
    }

    /** Those of which something can still happen or is owed; at most two statements. */
    @Needs(Task.READ_WARRANTS)
    public List<Warrant> standing(OpenCase pass) {
        return rows.read(pass).stream().filter(Warrant::stands).toList();
    }

    /** One warrant of the case. */
    @Needs(Task.READ_WARRANTS)
    public Warrant one(OpenCase pass, String id) {
        return rows.read(pass, rows.find(pass, id));
    }

    /** What this person may decide or confirm of it next; nothing for everybody else. */
    @Needs(Task.READ_WARRANTS)
    public List<WarrantState> next(OpenCase pass, WarrantState state) {
        return WarrantRules.next(state, pass.role());
    }

    /**
     * Asks for a warrant. It has no effect; the young person's attorney is asked for a position.
     *
     * @throws Problem bad input, naming every field; unmet rule where the law has none for this young person, and
     *     {@code warrant-open} while one of the kind stands; not allowed for who does not ask for this kind
     */
    @Needs(Task.ASK_WARRANT)
    public Warrant ask(OpenCase pass, NewWarrant asked) {
        check(asked);
        if (!asked.kind().isAskedBy(pass.role())) {
            throw Problem.notAllowed();
        }
        WarrantRules.fits(asked.kind(), youths.of(pass));
        boolean stands = rows.all(pass).stream()
                .anyMatch(each -> each.kind() == asked.kind() && each.state().stands());
        if (stands) {
            throw Problem.unmetRule("warrant-open", asked.kind().law());
        }
        return file(pass, asked);
    }

    private void check(NewWarrant asked) {
        List<FieldError> faults = new ArrayList<>();
        if (asked.kind() == null) {
            faults.add(new FieldError("kind", "problem.warrant-kind-missing", List.of()));
        }
        text(faults, "reason", asked.reason(), true);
        text(faults, "position", asked.position(), false);
        boolean known = asked.alternatives().stream()
                .allMatch(each -> alternatives.find(each).isPresent());
        if (asked.alternatives().isEmpty() || !known) {
            faults.add(new FieldError("alternatives", "problem.warrant-alternatives", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static void text(List<FieldError> faults, String field, String text, boolean needed) {
        if (needed && text.isEmpty()) {
            faults.add(new FieldError(field, "problem.required", List.of()));
        }
        if (text.length() > LONGEST) {
            faults.add(new FieldError(field, "problem.too-long", List.of(LONGEST)));
        }
    }

    private Warrant file(OpenCase pass, NewWarrant asked) {
        Instant now = clock.now();
        WarrantFile file = new WarrantFile(
                pass, asked, seals.seal(pass, pass.caseId(), asked.kind().content(), asked.reason()), now);
        if (!asked.position().isEmpty()) {
            file.take(
                    seals.seal(pass, pass.caseId(), asked.kind().content(), asked.position()), pass.personName(), now);
        }
        em.persist(file);
        em.flush();
        rows.enter(pass, file, "");
        post.askPosition(file);
        return told(pass, file, "warrant.asked");
    }

    /**
     * The young person's attorney says their position.
     *
     * @throws Problem bad input on {@code position}; not found; unmet rule {@code warrant-over}; lost race
     */
    @Needs(Task.SAY_POSITION)
    public Warrant position(OpenCase pass, String id, String text, long version) {
        List<FieldError> faults = new ArrayList<>();
        String said = Text.tidy(text);
        text(faults, "position", said, true);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        WarrantFile file = rows.find(pass, id, version);
        if (!file.state().stands()) {
            throw Problem.unmetRule("warrant-over");
        }
        file.take(seals.seal(pass, pass.caseId(), file.kind().content(), said), pass.personName(), clock.now());
        return told(pass, file, "warrant.position");
    }

    /**
     * A judicial officer decides: denied, held to a day, active, or recalled. Without a fresh proof of having signed in
     * again nothing is decided.
     *
     * @param confirmed proof that this judicial officer has just signed in again
     * @throws Problem not allowed without that proof; bad input on {@code state}, {@code until} or {@code reason}; unmet rule
     *     {@code warrant-step}, or where the law has none for this young person any more; lost race
     */
    @Needs(Task.DECIDE_WARRANT)
    public Warrant decide(OpenCase pass, String id, WarrantDecision decided, Confirmed confirmed, long version) {
        if (confirmed == null || !confirmed.isOf(pass)) {
            throw Problem.notAllowed();
        }
        check(decided);
        WarrantFile file = rows.find(pass, id, version);
        WarrantRules.check(file.state(), decided.state(), pass.role());
        if (decided.state().isIssued()) {
            WarrantRules.fits(file.kind(), youths.of(pass));
        }
        file.come(decided.state(), decided.until(), clock.now());
        rows.enter(pass, file, decided.reason()).signed(decided.until());
        return told(pass, file, "warrant.decided");
    }

    private void check(WarrantDecision decided) {
        List<FieldError> faults = new ArrayList<>();
        if (decided.state() == null) {
            faults.add(new FieldError("state", "problem.warrant-state", List.of()));
        }
        boolean fits = decided.state() == WarrantState.HELD ? isAhead(decided.until()) : decided.until() == null;
        if (!fits) {
            faults.add(new FieldError("until", "problem.warrant-until", List.of()));
        }
        text(faults, "reason", decided.reason(), true);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private boolean isAhead(LocalDate until) {
        LocalDate today = clock.today();
        return until != null && !until.isBefore(today) && !until.isAfter(today.plusYears(1));
    }

    /**
     * An agency confirms that a warrant is out of the police systems.
     *
     * @param agency who said so
     * @param moment when it was out of them; not to come
     * @throws Problem bad input on {@code agency} or {@code moment}; unmet rule {@code warrant-step}; lost race
     */
    @Needs(Task.CONFIRM_RECALL)
    public Warrant confirm(OpenCase pass, String id, String agency, Instant moment, long version) {
        String who = Text.tidy(agency);
        if (who.isEmpty() || who.length() > LONGEST_AGENCY) {
            throw Problem.badInput("agency", "problem.warrant-agency", LONGEST_AGENCY);
        }
        WarrantFile file = rows.find(pass, id, version);
        WarrantRules.check(file.state(), WarrantState.RECALL_CONFIRMED, pass.role());
        Instant owed = file.owedSince().truncatedTo(ChronoUnit.MINUTES);
        if (moment == null || moment.isAfter(clock.now()) || moment.isBefore(owed)) {
            throw Problem.badInput("moment", "problem.warrant-moment");
        }
        file.confirm(who, moment, clock.now());
        rows.enter(pass, file, "").confirmed(who, moment);
        return told(pass, file, "warrant.confirmed");
    }

    /**
     * Asks the court to recall whatever stands, because the young person is back: also what this person may not read. Asking
     * twice changes nothing.
     *
     * @return how many warrants are asked about
     */
    @Needs(Task.RECORD_RETURN)
    public int askRecall(OpenCase pass) {
        List<WarrantFile> standing =
                rows.all(pass).stream().filter(each -> each.state().stands()).toList();
        for (WarrantFile each : standing) {
            each.askRecall(pass.personName(), clock.now());
            post.remind(each, "back");
        }
        if (!standing.isEmpty()) {
            em.flush();
            trail.touched("warrant.recall-asked");
            changed.fire(new CaseChanged(pass.caseId()));
        }
        return standing.size();
    }

    private Warrant told(OpenCase pass, WarrantFile file, String field) {
        Warrant shown = rows.read(pass, file);
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
        return shown;
    }
}
