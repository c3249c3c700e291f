package org.hearth.court;

import java.time.LocalDate;
import java.util.List;

/**
 * In which days a notice is given before a hearing.
 *
 * @param opens the first day; null where it may be given at any time before
 * @param closes the last court day on or before {@code closesNominal}: the safe reading of CCP 12c; null where the law
 *     counts no days back from the hearing
 * @param closesNominal the last day as counted back; null as {@code closes}
 * @param rule the notice's key in {@code notices.csv}
 * @param citation the law; null where practice
 * @param certainty how sure it is, see {@link Clock#certainty}
 * @param confirmed true once this court has confirmed the row
 * @param persons whom to notice
 * @param steps the count explained, one line a step
 */
public record NoticeWindow(
        LocalDate opens,
        LocalDate closes,
        LocalDate closesNominal,
        String rule,
        String citation,
        String certainty,
        boolean confirmed,
        List<String> persons,
        List<String> steps) {
    public NoticeWindow {
        persons = List.copyOf(persons);
        steps = List.copyOf(steps);
    }
}
