package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * Honest conversations: what was offered to a young person, what they chose, what was decided, and why if it is something
 * else. Source: CDSS Harm Reduction Series (2018). A judge reads none of it before a finding.
 */
@Door
public class Conversations {
    private static final int LONGEST = 1_000;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST = 50;
    private static final Duration LONGEST_AGO = Duration.ofDays(366);

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

    /**
     * Writes down a conversation. The same told twice is one.
     *
     * @throws Problem bad input, naming every field at fault
     */
    @Needs(Task.RECORD_CONVERSATION)
    public Conversation record(OpenCase pass, NewConversation told) {
        List<FieldError> faults = faults(told);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        String joined = TalkedOver.joined(told);
        Optional<Conversation> same = rows(pass).stream()
                .filter(each -> joined.equals(seals.open(pass, each.words()).text()))
                .map(each -> view(pass, each))
                .filter(each -> each.talkedAt().equals(told.talkedAt().truncatedTo(ChronoUnit.MILLIS)))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        TalkedOver row = new TalkedOver(
                pass, told, seals.seal(pass, pass.caseId(), ContentKind.SAFETY_NOW, joined), clock.now());
        em.persist(row);
        em.flush();
        trail.touched("conversation");
        return view(pass, row);
    }

    private List<FieldError> faults(NewConversation told) {
        List<FieldError> faults = new ArrayList<>();
        if (told.ground() == null) {
            faults.add(new FieldError("ground", "problem.talk-ground", List.of()));
        }
        Instant now = clock.now();
        boolean then = told.talkedAt() != null
                && !told.talkedAt().isAfter(now)
                && told.talkedAt().isAfter(now.minus(LONGEST_AGO));
        if (!then) {
            faults.add(new FieldError("talkedAt", "problem.talk-when", List.of()));
        }
        if (told.options().isEmpty() || told.options().size() > MOST_OPTIONS) {
            faults.add(new FieldError("options", "problem.talk-options", List.of(MOST_OPTIONS)));
        }
        told.options().forEach(each -> text(faults, "options", each, false));
        text(faults, "talkedBy", told.talkedBy(), true);
        text(faults, "choice", told.choice(), false);
        text(faults, "decision", told.decision(), true);
        text(faults, "why", told.why(), told.differs());
        return faults;
    }

    private static void text(List<FieldError> faults, String field, String text, boolean needed) {
        if (needed && text.isEmpty()) {
            faults.add(new FieldError(field, "problem.required", List.of()));
        }
        if (text.length() > LONGEST) {
            faults.add(new FieldError(field, "problem.too-long", List.of(LONGEST)));
        }
    }

    /** Every conversation, the newest first, at most 50; one statement. */
    @Needs(Task.READ_ABSENCES)
    public List<Conversation> of(OpenCase pass) {
        return youths.isClosedTo(pass)
                ? List.of()
                : rows(pass).stream().map(each -> view(pass, each)).toList();
    }

    private List<TalkedOver> rows(OpenCase pass) {
        return em.createQuery(
                        "select t from TalkedOver t where t.caseId = :case order by t.talkedAt desc, t.id",
                        TalkedOver.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(MOST)
                .getResultList();
    }

    private Conversation view(OpenCase pass, TalkedOver row) {
        return row.read(seals.open(pass, row.words()));
    }
}
