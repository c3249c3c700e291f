package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Shelf;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.terms.CourtClock;

/** Whose record has come to its age. A case with petitions of several kinds waits for the last age of them. */
@ApplicationScoped
class AgedOut {
    private static final Shelf BORN = Shelf.of("casefile_case").where("courthouse = ? and born_on is not null");
    private static final Shelf FILED = Shelf.of(Shelf.PETITIONS)
            .where("case_id in (select c.id from casefile_case c where c.courthouse = ? and c.born_on is not null)");

    @Inject
    CourtClock clock;

    @Inject
    Rows rows;

    @Inject
    CaseFiles files;

    List<String> of(CourtPass pass, RetentionBook book) {
        LocalDate today = clock.today();
        Map<String, List<String>> codes = rows.of(FILED, pass.courthouse()).stream()
                .collect(Collectors.groupingBy(
                        each -> each.value("case_id"), Collectors.mapping(each -> each.value("code"), Collectors.toList())));
        return rows.of(BORN, pass.courthouse()).stream()
                .filter(each -> isAged(
                        LocalDate.parse(each.value("born_on")), codes.getOrDefault(each.key(), List.of()), book, today))
                .map(Row::key)
                .sorted()
                .toList();
    }

    /** Whether the age of every petition is reached; never for a case without one. */
    static boolean isAged(LocalDate born, List<String> petitions, RetentionBook book, LocalDate today) {
        return !petitions.isEmpty()
                && petitions.stream()
                        .allMatch(each -> book.age(each)
                                .map(rule -> rule.isReached(born, today))
                                .orElse(false));
    }

    boolean isClosed(OpenCase pass) {
        return files.header(pass).milestones().containsKey(Milestone.CASE_CLOSED);
    }
}
