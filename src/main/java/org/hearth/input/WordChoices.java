package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.wording.LanguageGuide;

/**
 * What writers make of the language guide's advice. What they keep stays kept for them; for the steward it is counted by
 * rule, reason and month alone, so that a court can mend a rule that is wrong.
 */
@Door
public class WordChoices {
    private static final int LONGEST = 1_200;
    private static final int MONTHS = 12;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    LanguageGuide guide;

    @Inject
    Requests requests;

    @Inject
    RequestReader reader;

    @Inject
    RuleCounts counts;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** What its author keeps in a request; nothing for anybody else. */
    @Needs(Task.WRITE_INPUT)
    public List<WordChoice> kept(OpenCase pass, String id) {
        return chosen(pass, own(pass, id)).kept();
    }

    /**
     * Keeps a choice; the same once more changes and counts nothing.
     *
     * @throws Problem not allowed for anybody but the author; bad input for a question that the form does not ask, a rule
     *     that the guide does not have, or words that are none
     */
    @Needs(Task.WRITE_INPUT)
    public void choose(OpenCase pass, String id, WordChoice choice) {
        InputRequest request = own(pass, id);
        check(request, choice);
        ChosenWords before = chosen(pass, request);
        write(pass, request, before, before.with(choice, month().toString()));
    }

    /** Takes a choice back, and its count with it. */
    @Needs(Task.WRITE_INPUT)
    public void takeBack(OpenCase pass, String id, WordChoice choice) {
        InputRequest request = own(pass, id);
        check(request, choice);
        ChosenWords before = chosen(pass, request);
        write(pass, request, before, before.without(choice));
    }

    /** How the rules were used at this courthouse in the last twelve months; counts under five are left out. */
    @Needs(Task.REVIEW_RULES)
    public List<RuleUse> review(CourtPass pass) {
        String from = month().minusMonths(MONTHS - 1L).toString();
        List<Object[]> used = counts.since(pass.courthouse(), from);
        return RuleUses.of(
                used, guide.notes(used.stream().map(each -> (String) each[0]).toList()));
    }

    private YearMonth month() {
        return YearMonth.from(clock.today());
    }

    private InputRequest own(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        if (!request.isOf(pass.person()) || request.discipline() == Discipline.YOUTH) {
            throw Problem.notAllowed();
        }
        return request;
    }

    private void check(InputRequest request, WordChoice choice) {
        reader.form(request).question(choice.question());
        if (!guide.knows(choice.rule())) {
            throw Problem.badInput("rule", "problem.unknown-rule");
        }
        if (choice.words() == null || choice.words().isBlank() || choice.words().length() > LONGEST) {
            throw Problem.badInput("words", "problem.chosen-words", LONGEST);
        }
    }

    private ChosenWords chosen(OpenCase pass, InputRequest request) {
        ChosenRow row = row(request);
        Reading reading = row == null ? null : seals.open(pass, row.words());
        return reading == null || !reading.isOpen() ? new ChosenWords(List.of()) : AnswersJson.chosen(reading.text());
    }

    private ChosenRow row(InputRequest request) {
        return em.createQuery("select w from ChosenRow w where w.request = :id and w.caseId = :case", ChosenRow.class)
                .setParameter("id", request.id())
                .setParameter("case", request.caseId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void write(OpenCase pass, InputRequest request, ChosenWords before, ChosenWords after) {
        if (after.entries().equals(before.entries())) {
            return;
        }
        ChosenRow row = row(request);
        boolean first = row == null;
        row = first ? new ChosenRow(request) : row;
        row.write(seals.seal(pass, pass.caseId(), Inputs.UNFINISHED, AnswersJson.write(after.entries())));
        if (first) {
            em.persist(row);
        }
        em.flush();
        counts.count(pass.courthouse(), before.counted(), after.counted());
        trail.touched("request.words");
    }
}
