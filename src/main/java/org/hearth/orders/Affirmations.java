package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/**
 * What the court said it would ask about, until it has asked or set it aside; and whether the young person wants praise in
 * open court at all. Source: praise is a prompt, never a script, and may be declined (CDSS Harm Reduction Series, 2018).
 */
@Door
public class Affirmations {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHY = 400;
    private static final int MOST = 200;
    private static final String OF_CASE = "select w from KeptWord w where w.caseId = :case";

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
     * Notes what the court said it would ask about. The same words said at the same hearing and still standing are noted
     * once: a double click repeats nothing.
     *
     * @throws Problem bad input on {@code text} or {@code by}; {@code text} too where the hearing is still to come
     */
    @Needs(Task.RECORD_HEARING)
    public Remembered remember(OpenCase pass, Said given) {
        Said said = checked(given);
        Optional<Remembered> same = standing(pass).stream()
                .filter(each ->
                        each.hearing().equals(said.hearing()) && said.text().equals(each.text()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        KeptWord word = new KeptWord(pass, said, sealed(pass, said.text()), clock.now());
        em.persist(word);
        em.flush();
        trail.touched("remembered");
        return view(pass, word);
    }

    private Said checked(Said given) {
        Said said = new Said(given.hearing(), given.on(), Text.tidy(given.by()), plain(given.text()));
        need("text", said.text(), LONGEST);
        need("by", said.by(), LONGEST_NAME);
        if (said.on().isAfter(clock.today())) {
            throw Problem.badInput("text", "problem.remember-ahead");
        }
        return said;
    }

    /** Without the full stop at its end: it stands within a sentence. */
    private static String plain(String text) {
        return Text.tidy(text).replaceFirst("[.\\s]+$", "");
    }

    private static void need(String field, String text, int longest) {
        if (text.isEmpty()) {
            throw Problem.badInput(field, "problem.required");
        }
        if (text.length() > longest) {
            throw Problem.badInput(field, "problem.too-long", longest);
        }
    }

    /**
     * Says that the court has asked; once more changes nothing.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RECORD_HEARING)
    public Remembered asked(OpenCase pass, String id, long version) {
        return settle(pass, id, RememberedState.ASKED, null, version);
    }

    /**
     * Sets it aside.
     *
     * @param why in a few words, at most 400 characters
     * @throws Problem bad input on {@code why}; not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RECORD_HEARING)
    public Remembered setAside(OpenCase pass, String id, String why, long version) {
        String because = Text.tidy(why);
        need("why", because, LONGEST_WHY);
        return settle(pass, id, RememberedState.SET_ASIDE, because, version);
    }

    private Remembered settle(OpenCase pass, String id, RememberedState as, String why, long version) {
        KeptWord word = find(pass, id);
        boolean again = view(pass, word).state() == as;
        if (!again && (!word.stands() || word.version() != version)) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (!again) {
            word.settle(pass, as, why == null ? null : sealed(pass, why), clock.now());
            em.flush();
            trail.touched("remembered.settled");
        }
        return view(pass, word);
    }

    private KeptWord find(OpenCase pass, String id) {
        return em.createQuery(OF_CASE + " and w.id = :id", KeptWord.class)
                .setParameter("case", pass.caseId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** One of what the court said it would ask about. */
    @Needs(Task.READ_AFFIRMATIONS)
    public Remembered remembered(OpenCase pass, String id) {
        return view(pass, find(pass, id));
    }

    /** What the court still has to ask about, the oldest first; at most 200, in one statement. */
    @Needs(Task.READ_AFFIRMATIONS)
    public List<Remembered> standing(OpenCase pass) {
        return em.createQuery(OF_CASE + " and w.state = :state order by w.saidOn, w.id", KeptWord.class)
                .setParameter("case", pass.caseId())
                .setParameter("state", RememberedState.STANDING)
                .setMaxResults(MOST)
                .getResultStream()
                .map(word -> view(pass, word))
                .toList();
    }

    /**
     * Everything the court said it would ask about, the newest first; nothing for a judge before a finding.
     *
     * @param after where the last page ended; null for the first
     */
    @Needs(Task.READ_AFFIRMATIONS)
    public Page<Remembered> ledger(OpenCase pass, String after, int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        DayMark mark = DayMark.of(after);
        if (youths.isClosedTo(pass)) {
            return new Page<>(List.of(), null);
        }
        List<KeptWord> words = em.createQuery(
                        OF_CASE + " and (w.saidOn < :day or (w.saidOn = :day and w.id < :id))"
                                + " order by w.saidOn desc, w.id desc",
                        KeptWord.class)
                .setParameter("case", pass.caseId())
                .setParameter("day", mark.day())
                .setParameter("id", mark.id())
                .setMaxResults(size + 1)
                .getResultList();
        List<KeptWord> shown = words.size() > size ? words.subList(0, size) : words;
        KeptWord last = words.size() > size ? shown.get(size - 1) : null;
        return new Page<>(
                shown.stream().map(word -> view(pass, word)).toList(),
                last == null ? null : new DayMark(last.saidOn(), last.id()).say());
    }

    private Remembered view(OpenCase pass, KeptWord word) {
        String why = word.why() == null ? null : seals.open(pass, word.why()).text();
        return word.read(seals.open(pass, word.words()), why);
    }

    private Sealed sealed(OpenCase pass, String text) {
        return seals.seal(pass, pass.caseId(), ContentKind.AFFIRMATIONS, text);
    }

    /**
     * What counts at a hearing: what was said for this hearing, else what was said until it is changed.
     *
     * @param hearing the hearing's key; null asks for what holds until it is changed
     */
    @Needs(Task.READ_AFFIRMATIONS)
    public PraiseWish praise(OpenCase pass, String hearing) {
        List<PraiseWord> words = words(pass);
        return words.stream()
                .filter(each -> hearing != null && hearing.equals(each.hearing()))
                .findFirst()
                .or(() -> words.stream().filter(each -> each.hearing() == null).findFirst())
                .map(PraiseWord::read)
                .orElse(PraiseWish.NONE);
    }

    /**
     * Says whether praise in open court is wanted, by the young person or their attorney.
     *
     * @param hearing the one hearing it is for, by its key; null until it is changed
     * @throws Problem not found for a hearing of another case
     */
    @Needs(Task.DECIDE_PRAISE)
    public PraiseWish decide(OpenCase pass, String hearing, boolean declined) {
        if (hearing != null && !Ids.caseOf(hearing).equals(pass.caseId())) {
            throw Problem.notFound();
        }
        Instant now = clock.now();
        words(pass).stream()
                .filter(each -> Objects.equals(each.hearing(), hearing))
                .forEach(each -> each.makeWay(now));
        PraiseWord word = new PraiseWord(pass, hearing, declined, now);
        em.persist(word);
        em.flush();
        trail.touched("praise");
        return word.read();
    }

    private List<PraiseWord> words(OpenCase pass) {
        return em.createQuery(
                        "select w from PraiseWord w where w.caseId = :case and w.replacedAt is null"
                                + " order by w.saidAt desc",
                        PraiseWord.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(MOST)
                .getResultList();
    }
}
