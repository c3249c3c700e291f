package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.terms.CourtClock;

/** Whose record has come to its age. A case with petitions of several kinds waits for the last age of them. */
@ApplicationScoped
class AgedOut {
    /** By the birth date, so that only the records of grown people are looked at. */
    private static final String FILED = "select c.id, c.born_on, p.code from casefile_case c"
            + " join casefile_petition p on p.case_id = c.id where c.courthouse = ?1 and c.born_on <= ?2";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    List<String> of(CourtPass pass, RetentionBook book) {
        LocalDate today = clock.today();
        Stream<?> filed = em.createNativeQuery(FILED)
                .setParameter(1, pass.courthouse())
                .setParameter(2, java.sql.Date.valueOf(today.minusYears(book.youngest())))
                .getResultStream();
        Map<String, List<Object[]>> cases = filed.map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (String) row[0], TreeMap::new, Collectors.toList()));
        return cases.entrySet().stream()
                .filter(each -> isAged(each.getValue(), book, today))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAged(List<Object[]> petitions, RetentionBook book, LocalDate today) {
        LocalDate born = LocalDate.parse(petitions.get(0)[1].toString());
        return isAged(born, petitions.stream().map(row -> (String) row[2]).toList(), book, today);
    }

    /** Whether the age of every petition is reached; never for a case without one. */
    static boolean isAged(LocalDate born, List<String> petitions, RetentionBook book, LocalDate today) {
        return !petitions.isEmpty()
                && petitions.stream().allMatch(each -> book.age(each)
                        .map(rule -> rule.isReached(born, today))
                        .orElse(false));
    }

    boolean isClosed(OpenCase pass) {
        return files.header(pass).milestones().containsKey(Milestone.CASE_CLOSED);
    }
}
