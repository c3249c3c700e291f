package org.hearth.web.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearth.paper.Chart;
import org.hearth.scorecard.Cell;
import org.hearth.scorecard.Published;
import org.hearth.scorecard.Quarter;
import org.hearth.scorecard.ScoreMeasure;
import org.hearth.terms.Words;

/**
 * One measure of one quarter as a page shows it.
 *
 * @param id the measure's id
 * @param name what is counted
 * @param about what the figures mean
 * @param source the rule behind it
 * @param counted false where it was not counted then
 * @param followed the name of the part whose share stands beside each line
 * @param heads the parts' names, the whole last
 * @param lines one a row, all together last
 * @param trend the followed part of the whole by closed quarter, the earliest first
 * @param chart the same as a picture; nothing is drawn of fewer than three shown quarters
 */
public record ScoreTable(
        String id,
        String name,
        String about,
        String source,
        boolean counted,
        String followed,
        List<String> heads,
        List<ScoreLine> lines,
        List<ScoreLine> trend,
        Chart chart) {
    private static final Words WORDS = Words.ENGLISH;

    /** The table of a measure for a courthouse, with its trend over the quarters published, the earliest first. */
    static ScoreTable of(ScoreMeasure measure, Published shown, List<Published> all, String house) {
        String followed = measure.parts().stream()
                .filter(each -> each.id().equals(measure.good()))
                .findFirst()
                .map(ScoreMeasure.Part::name)
                .orElseThrow();
        List<String> heads = new ArrayList<>(
                measure.parts().stream().map(ScoreMeasure.Part::name).toList());
        heads.add(WORDS.say("scorecard.whole"));
        return new ScoreTable(
                measure.id(),
                measure.name(),
                measure.about(),
                measure.source(),
                shown.isCounted(measure),
                followed,
                heads,
                measure.rowIds().stream()
                        .map(row -> line(measure, shown, house, row, rowName(measure, row), measure.partIds()))
                        .toList(),
                all.stream()
                        .map(each -> line(
                                measure,
                                each,
                                house,
                                Cell.ALL,
                                each.edition().quarter().toString(),
                                List.of(measure.good(), Cell.ALL)))
                        .toList(),
                chart(measure, all, house, followed));
    }

    private static String rowName(ScoreMeasure measure, String row) {
        return measure.rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .map(ScoreMeasure.Row::name)
                .orElse(WORDS.say("scorecard.together"));
    }

    private static ScoreLine line(
            ScoreMeasure measure, Published shown, String house, String row, String name, List<String> parts) {
        List<String> figures = parts.stream()
                .map(part -> shown.value(measure, house, row, part))
                .map(value -> value == null ? "" : value.toString())
                .toList();
        return new ScoreLine(name, figures, shown.share(measure, house, row, measure.good()));
    }

    private static Chart chart(ScoreMeasure measure, List<Published> all, String house, String followed) {
        List<Chart.Bar> bars = all.stream()
                .map(each -> {
                    Quarter quarter = each.edition().quarter();
                    Integer some = each.value(measure, house, Cell.ALL, measure.good());
                    Integer whole = each.value(measure, house, Cell.ALL, Cell.ALL);
                    boolean both = some != null && whole != null && whole > 0;
                    return new Chart.Bar(quarter.from(), quarter.to(), both ? some : null, both ? whole : null, true);
                })
                .toList();
        Function<LocalDate, String> day = first -> Quarter.of(first).toString();
        return new Chart(
                measure.id().replace('_', '-'),
                WORDS.say("scorecard.trend.of", measure.name(), followed),
                WORDS.say("scorecard.trend.about"),
                bars,
                List.of(),
                null,
                day);
    }
}
