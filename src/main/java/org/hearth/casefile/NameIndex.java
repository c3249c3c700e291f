package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.access.CourtPass;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;

/**
 * Where to look for a chosen name: the opened names of a courthouse's cases as one role may read them, kept in memory
 * alone, since an index of them in the database would tell a thief of the database what names begin with. It only says
 * which cases to read; what is shown is read and opened anew, so that nothing stale is ever shown.
 */
@ApplicationScoped
class NameIndex {
    private static final int SHORTEST_NUMBER = 3;
    /** So many cases are read again in one statement. */
    private static final int BATCH = 500;

    private record Known(long version, String label) {}

    private static final class House {
        private String stamp = "";
        private final Map<String, Known> names = new HashMap<>();
    }

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    private final Map<String, House> houses = new ConcurrentHashMap<>();

    /** The cases whose name or number begins so, by name; one statement while no case has changed. */
    List<String> find(CourtPass pass, String wanted, int limit) {
        House house = houses.computeIfAbsent(pass.courthouse() + " " + pass.role(), any -> new House());
        synchronized (house) {
            refresh(pass, house);
            return house.names.entrySet().stream()
                    .filter(each -> fits(each.getKey(), each.getValue().label(), wanted))
                    .sorted(Comparator.comparing((Map.Entry<String, Known> each) ->
                                    each.getValue().label())
                            .thenComparing(Map.Entry::getKey))
                    .limit(limit)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /**
     * Whether a word of the name, or the number, begins so.
     *
     * @param label null where this reader may not know it
     * @param wanted in small letters
     */
    static boolean fits(String number, String label, String wanted) {
        String name = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return name.startsWith(wanted)
                || name.contains(" " + wanted)
                || wanted.length() >= SHORTEST_NUMBER && number.startsWith(wanted);
    }

    private void refresh(CourtPass pass, House house) {
        Object[] now = em.createQuery(
                        "select count(c), sum(c.version), max(c.id) from CaseFile c where c.courthouse = :house",
                        Object[].class)
                .setParameter("house", pass.courthouse())
                .getSingleResult();
        String stamp = now[0] + " " + now[1] + " " + now[2];
        if (stamp.equals(house.stamp)) {
            return;
        }
        Map<String, Long> versions = versions(pass);
        house.names.keySet().retainAll(versions.keySet());
        List<String> changed = versions.entrySet().stream()
                .filter(each -> !Objects.equals(version(house, each.getKey()), each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (int from = 0; from < changed.size(); from += BATCH) {
            read(pass, house, changed.subList(from, Math.min(changed.size(), from + BATCH)));
        }
        house.stamp = stamp;
    }

    private static Long version(House house, String caseId) {
        Known known = house.names.get(caseId);
        return known == null ? null : known.version();
    }

    private Map<String, Long> versions(CourtPass pass) {
        Map<String, Long> versions = new HashMap<>();
        em.createQuery("select c.id, c.version from CaseFile c where c.courthouse = :house", Object[].class)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .forEach(row -> versions.put((String) row[0], (Long) row[1]));
        return versions;
    }

    private void read(CourtPass pass, House house, Collection<String> caseIds) {
        em.createQuery("select c.id, c.version, c.name from CaseFile c where c.id in :ids", Object[].class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .forEach(row -> {
                    String label =
                            seals.open(pass, (String) row[0], (Sealed) row[2]).text();
                    house.names.put((String) row[0], new Known((Long) row[1], label == null ? "" : label));
                });
    }
}
