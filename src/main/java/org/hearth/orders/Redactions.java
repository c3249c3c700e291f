package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Ids;

/**
 * Takes one petition out of records that are of others too, because several were heard in one hearing: what was found and
 * ordered for the others stays as it was said and signed. The signature's hash stays over the whole.
 */
@Door
public class Redactions {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /**
     * Takes a petition out of every record it shares.
     *
     * @return the hearings that were set for it and stay for the sake of another petition of the case: each with that one
     */
    @Needs(Task.SEAL_PETITION)
    public Map<String, String> apart(OpenCase pass, String petition) {
        List<MinuteRecord> versions = em.createQuery(
                        "select r from MinuteRecord r where r.caseId = :case order by r.hearing, r.number",
                        MinuteRecord.class)
                .setParameter("case", pass.caseId())
                .getResultList();
        Map<String, String> staying = staying(pass, versions, petition);
        versions.forEach(each -> part(pass, each, petition, staying.containsKey(each.hearing())));
        em.flush();
        return staying;
    }

    private Map<String, String> staying(OpenCase pass, List<MinuteRecord> versions, String petition) {
        Map<String, String> staying = new HashMap<>();
        for (MinuteRecord each : versions) {
            if (petition.equals(each.matter().petition())) {
                other(pass, kept(pass, each), petition).ifPresent(one -> staying.put(each.hearing(), one));
            }
        }
        return staying;
    }

    /** Another petition of this case that the record names. */
    private static Optional<String> other(OpenCase pass, Optional<Kept> kept, String petition) {
        return kept.map(each -> each.record().petitions()).orElse(Set.of()).stream()
                .filter(each -> !each.equals(petition) && Ids.caseOf(each).equals(pass.caseId()))
                .sorted()
                .findFirst();
    }

    private void part(OpenCase pass, MinuteRecord version, String petition, boolean stays) {
        Kept kept = kept(pass, version).orElse(null);
        boolean own = petition.equals(version.matter().petition());
        if (kept == null || (own ? !stays : !kept.record().petitions().contains(petition))) {
            return;
        }
        HearingRecord rest = kept.record().part(each -> !each.equals(petition), !own);
        version.hold(
                seals.seal(
                        pass, pass.caseId(), ContentKind.ORDERS, new Kept(rest, kept.orders(), kept.reason()).text()),
                version.affirmation());
        trail.touched("record");
    }

    private Optional<Kept> kept(OpenCase pass, MinuteRecord version) {
        return version.body() == null
                ? Optional.empty()
                : Optional.ofNullable(seals.open(pass, version.body()).text()).map(Kept::read);
    }

    /** The orders of this case that were given by name for petitions, each with those. */
    @Needs(Task.SEAL_PETITION)
    public Map<String, List<String>> named(OpenCase pass) {
        return em
                .createQuery("select o from OrderLine o where o.caseId = :case", OrderLine.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .filter(each -> !each.petitions().isEmpty())
                .collect(Collectors.toMap(OrderLine::id, OrderLine::petitions));
    }
}
