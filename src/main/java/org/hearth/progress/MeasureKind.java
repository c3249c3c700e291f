package org.hearth.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.ContentKind;

/**
 * A measure as the court has written it in {@code measures.yaml}.
 *
 * @param id its id
 * @param formerly the names it had before
 * @param withdrawn from this day on nothing is noted; null while it is in use
 * @param unit what is counted; days and nights cannot outnumber the period's days
 * @param better which way is relief
 * @param growth how it goes with the length of its period
 * @param share true where the count is of a possible number (school days), and only such shares are compared
 * @param within the measure that, counted over the same days, is never smaller; null for most
 * @param adults true where it counts what adults did
 * @param fromOrders true where it is read from the court's orders and never noted
 * @param content what it is about, so that the rights table can say who reads it
 * @param away true where it stands under Time away
 * @param caseByCase true where it is said to others only once this youth was told of it
 * @param details the codes that may stand beside a count
 * @param english its phrases in English
 * @param spanish its phrases in Spanish
 */
public record MeasureKind(
        String id,
        List<String> formerly,
        LocalDate withdrawn,
        Unit unit,
        Relief better,
        Growth growth,
        boolean share,
        String within,
        boolean adults,
        boolean fromOrders,
        ContentKind content,
        boolean away,
        boolean caseByCase,
        List<Coded> details,
        Phrases english,
        Phrases spanish) {
    public MeasureKind {
        formerly = List.copyOf(formerly);
        details = List.copyOf(details);
    }

    /** What is counted, as the youth reads it, in English. */
    public String counts() {
        return english.counts();
    }

    /** What is counted, as the youth reads it, in Spanish. */
    public String countsEs() {
        return spanish.counts();
    }

    /** What it is called in English. */
    public String name() {
        return english.name();
    }

    /** What it is called in Spanish. */
    public String nameEs() {
        return spanish.name();
    }

    /** True from the day on which it was withdrawn. */
    boolean isWithdrawn(LocalDate today) {
        return withdrawn != null && !today.isBefore(withdrawn);
    }

    Optional<Coded> detail(String code) {
        return details.stream().filter(each -> each.id().equals(code)).findFirst();
    }
}
