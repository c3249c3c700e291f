package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;

/** Finds the barriers that were named beside concerns, with what the agencies answered. */
@ApplicationScoped
class BarrierRows {
    /** How long a barrier is asked about. */
    private static final Duration KEPT = Duration.ofDays(120);

    private static final String STANDS = "exists (select s.id from Standing s where s.caseId = o.caseId"
            + " and s.person = :me and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    InputForms forms;

    /** One barrier as it is stored, with its submission and request and everything that was submitted with it. */
    record Found(Answer barrier, Submission submission, InputRequest request, List<Answer> beside) {
        Optional<Answer> owner() {
            return beside.stream()
                    .filter(each ->
                            each.part() == Part.OWNER && barrier.beside().equals(each.beside()))
                    .findFirst();
        }

        Optional<Answer> concern() {
            return beside.stream()
                    .filter(each -> barrier.beside().equals(each.question()))
                    .findFirst();
        }
    }

    /** Every barrier named on this case lately, the newest first; one statement. */
    List<Found> ofCase(OpenCase pass) {
        List<Object[]> rows = em.createQuery(
                        "select a, v, r from Answer a, Submission v, InputRequest r where a.submission = v.id"
                                + " and v.request = r.id and v.caseId = :case and v.superseded is null"
                                + " and v.submitted >= :since and v.id in (select b.submission from Answer b"
                                + " where b.caseId = :case and b.part = :barrier)"
                                + " order by v.submitted desc, v.id, a.place",
                        Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("since", since())
                .setParameter("barrier", Part.BARRIER)
                .getResultList();
        Map<String, List<Answer>> together = new HashMap<>();
        rows.forEach(row -> together.computeIfAbsent(((Submission) row[1]).id(), any -> new ArrayList<>())
                .add((Answer) row[0]));
        return rows.stream()
                .filter(row -> ((Answer) row[0]).part() == Part.BARRIER)
                .map(row -> new Found(
                        (Answer) row[0],
                        (Submission) row[1],
                        (InputRequest) row[2],
                        together.get(((Submission) row[1]).id())))
                .toList();
    }

    /** The present replies to these barriers, by barrier; one statement, none for no barriers. */
    Map<String, List<KeptReply>> replies(OpenCase pass, Collection<String> barriers) {
        Map<String, List<KeptReply>> replies = new HashMap<>();
        if (!barriers.isEmpty()) {
            em.createQuery(
                            "select k from KeptReply k where k.caseId = :case and k.answer in :barriers"
                                    + " and k.superseded is null order by k.replied, k.id",
                            KeptReply.class)
                    .setParameter("case", pass.caseId())
                    .setParameter("barriers", barriers)
                    .getResultStream()
                    .forEach(each -> replies.computeIfAbsent(each.answer(), any -> new ArrayList<>())
                            .add(each));
        }
        return replies;
    }

    /** The replies to what was submitted for a hearing, by {@link #key}; one statement. */
    Map<String, List<BarrierReply>> repliesFor(OpenCase pass, String hearing) {
        Map<String, List<BarrierReply>> replies = new HashMap<>();
        em.createQuery(
                        "select k, a, r from KeptReply k, Answer a, Submission v, InputRequest r"
                                + " where k.answer = a.id and a.submission = v.id and v.request = r.id"
                                + " and r.hearing = :hearing and r.caseId = :case and k.superseded is null"
                                + " order by k.replied, k.id",
                        Object[].class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .forEach(row -> replies.computeIfAbsent(
                                key(((InputRequest) row[2]).id(), ((Answer) row[1]).question()),
                                any -> new ArrayList<>())
                        .add(read(pass, (KeptReply) row[0])));
        return replies;
    }

    /** The key under which a voice finds the replies to it. */
    static String key(String request, String question) {
        return request + "|" + question;
    }

    BarrierReply read(OpenCase pass, KeptReply reply) {
        return reply.reply(seals.open(pass, reply.words()).text());
    }

    /** The agencies this person has answered for. */
    List<String> agencies(CourtPass pass) {
        return em.createQuery(
                        "select distinct r.agency from InputRequest r where r.person = :me and r.agency <> ''",
                        String.class)
                .setParameter("me", pass.person())
                .getResultList();
    }

    /**
     * The owners named on this person's cases whose barriers none of these agencies has answered, with the barrier. It begins
     * with the person's own cases: the embedded database would go through every owner of the county.
     */
    Collection<Object[]> unanswered(CourtPass pass, List<String> agencies) {
        Map<String, Object[]> found = new LinkedHashMap<>();
        em.createQuery(
                        "select o, b, r from Standing s, InputRequest r, Submission v, Answer o, Answer b"
                                + " where s.person = :me and s.request is null and s.from <= :today"
                                + " and (s.until is null or s.until >= :today) and r.caseId = s.caseId"
                                + " and v.request = r.id and v.superseded is null and v.submitted >= :since"
                                + " and o.submission = v.id and o.part = :owner and b.submission = v.id"
                                + " and b.part = :barrier and b.beside = o.beside and not exists (select k.id"
                                + " from KeptReply k where k.answer = b.id and k.superseded is null"
                                + " and k.agency in :agencies)",
                        Object[].class)
                .setParameter("owner", Part.OWNER)
                .setParameter("barrier", Part.BARRIER)
                .setParameter("since", since())
                .setParameter("agencies", agencies)
                .setParameter("me", pass.person())
                .setParameter("today", clock.today())
                .getResultList()
                .forEach(row -> found.put(((Answer) row[0]).id() + ((Answer) row[1]).id(), row));
        return found.values();
    }

    private Instant since() {
        return clock.now().minus(KEPT);
    }

    /** An owner as it is stored, an option's id or words; null where this reader may not read it. */
    String owner(Pass pass, Answer answer) {
        Reading reading = seals.open(pass, Ids.caseOf(answer.id()), answer.value());
        return reading.isOpen() ? String.valueOf(AnswersJson.value(reading.text())) : null;
    }

    /** An answer in words, as this reader may read it; null where not. */
    String said(Pass pass, Discipline discipline, Answer answer) {
        Reading reading = seals.open(pass, Ids.caseOf(answer.id()), answer.value());
        if (!reading.isOpen()) {
            return null;
        }
        List<Question.Option> options =
                forms.find(discipline, answer.question()).map(Question::options).orElse(List.of());
        return AnswerText.of(answer.kind(), options, AnswersJson.value(reading.text()), Words.ENGLISH);
    }
}
