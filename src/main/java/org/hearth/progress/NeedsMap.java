package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What a youth needs, as the youth and as the adults see it, side by side, and who owns each need. */
@Door
public class NeedsMap {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Youths youths;

    @Inject
    Trail trail;

    /** Every need, the youth's view beside the adults', with who owns it; two statements. */
    @Needs(Task.READ_PROGRESS)
    public List<Need> of(OpenCase pass) {
        return youths.isClosedTo(pass) ? List.of() : open(pass);
    }

    /** The same for a reader whom no finding keeps out. */
    @Needs(Task.READ_PROGRESS)
    List<Need> open(OpenCase pass) {
        List<SaidNeed> said = em.createQuery(
                        "select n from SaidNeed n where n.caseId = :case and n.superseded is null", SaidNeed.class)
                .setParameter("case", pass.caseId())
                .getResultList();
        return NeedViews.of(pass, said, owners(pass, said), seals, pass.rule(ContentKind.NEEDS));
    }

    private Map<NeedKind, NeedOwner> owners(OpenCase pass, List<SaidNeed> said) {
        Set<NeedKind> met = said.stream()
                .filter(each -> !each.byYouth() && each.rating() == Rating.MET)
                .map(SaidNeed::need)
                .collect(Collectors.toSet());
        Map<NeedKind, NeedOwner> owners = new EnumMap<>(NeedKind.class);
        em.createQuery("select o from OwnedNeed o where o.caseId = :case", OwnedNeed.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .forEach(each -> owners.put(
                        each.need(),
                        each.read(seals.open(pass, each.agreed()).text(), met.contains(each.need()), clock.today())));
        return owners;
    }

    /**
     * Writes down who owns a need: what an agency has agreed to do, and by when.
     *
     * @param version the agreement's that was read; 0 where there was none
     * @throws Problem bad input for a day that cannot be meant, and for belonging and affection, which no agency owns; lost
     *     race {@code changed-meanwhile}
     */
    @Needs(Task.AGREE_ACTION)
    public NeedOwner agree(OpenCase pass, NeedKind need, Agreement said, long version) {
        if (need.inYouthsWordsOnly()) {
            throw Problem.badInput("need", "problem.need-in-youths-words");
        }
        OwnedNeed owned = em.createQuery(
                        "select o from OwnedNeed o where o.caseId = :case and o.need = :need", OwnedNeed.class)
                .setParameter("case", pass.caseId())
                .setParameter("need", need)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new OwnedNeed(pass, need));
        owned.expect(version);
        Sealed words = seals.seal(
                pass,
                pass.caseId(),
                ContentKind.NEEDS,
                said.checked(clock.today()).agreed());
        owned.agree(pass, said, words, clock.now());
        keep(owned, version == 0);
        trail.touched("need.owner." + need.wire());
        return owned.read(said.agreed(), false, clock.today());
    }

    /** Two who agree on the same need first: the second has lost the race. */
    private void keep(OwnedNeed owned, boolean first) {
        try {
            em.persist(owned);
            em.flush();
        } catch (PersistenceException e) {
            throw first ? Problem.lostRace("changed-meanwhile") : e;
        }
    }

    /**
     * Says how far a need is met: the youth and the youth's attorney for the youth, everyone else for the adults.
     *
     * @throws Problem bad input where an adult would speak of belonging or affection, which are the youth's to say
     */
    @Needs(Task.NOTE_PROGRESS)
    public void rate(OpenCase pass, NeedKind need, NeedWord word) {
        boolean youth = speaksForYouth(pass);
        NeedViews.check(need, word, youth);
        Instant now = clock.now();
        live(pass, need, youth).forEach(each -> each.supersede(now));
        Sealed words = word.words() == null
                ? null
                : seals.seal(pass, pass.caseId(), ContentKind.NEEDS, Audience.HELD, word.words());
        em.persist(new SaidNeed(pass, need, word, words, now));
        trail.touched("need." + need.wire());
    }

    /** Lets the youth's word on a need go to everyone who reads needs by the rights table. */
    @Needs(Task.RELEASE_INPUT)
    public void release(OpenCase pass, NeedKind need) {
        Instant now = clock.now();
        List<SaidNeed> said = live(pass, need, true);
        if (said.isEmpty()) {
            throw Problem.notFound();
        }
        said.forEach(each -> each.release(rights.whenReleased(ContentKind.NEEDS), now));
        trail.touched("need.released");
    }

    private List<SaidNeed> live(OpenCase pass, NeedKind need, boolean youth) {
        return em.createQuery(
                        "select n from SaidNeed n where n.caseId = :case and n.need = :need and n.byYouth = :youth"
                                + " and n.superseded is null",
                        SaidNeed.class)
                .setParameter("case", pass.caseId())
                .setParameter("need", need)
                .setParameter("youth", youth)
                .getResultList();
    }

    static boolean speaksForYouth(OpenCase pass) {
        return pass.role() == Role.YOUTH || pass.role() == Role.YOUTH_ATTORNEY;
    }
}
