package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.paper.Chart;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * One measure of one youth through time: the picture and, beside it, the table with the same numbers. Under three counted
 * periods there is the table alone. Never a score, never anybody else. Source: own baseline, hearing dates as marks.
 *
 * @param id the measure's id
 * @param name what it is called, in the language asked for
 * @param chart the picture
 * @param rows the table, the earliest first; days that nobody counted have a row of their own
 * @param uneven true where the periods are of different length, so that their bars are not of one measure of time
 */
public record Picture(String id, String name, Chart chart, List<Row> rows, boolean uneven) {
    private static final int ALIKE_PERCENT = 115;

    public Picture {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the table.
     *
     * @param from the first day
     * @param to the last day
     * @param value the count; null where nobody counted
     * @param possible of how many; null where there is no upper end
     * @param whole false where a part of the days was counted
     * @param who who counted; null where nobody did
     */
    public record Row(LocalDate from, LocalDate to, Integer value, Integer possible, boolean whole, String who) {
        /** The number as it stands in the table, or that nobody counted. */
        public String said(Words words) {
            if (value == null) {
                return words.say("chart.not-counted");
            }
            String number = possible == null ? value.toString() : words.say("chart.of", value, possible);
            return whole ? number : words.say("chart.at-least", number);
        }

        /** Its days: {@code 1 Nov to 30 Nov}. */
        public String days(Words words) {
            return words.say("chart.days", shortly(from, words), shortly(to, words));
        }
    }

    /**
     * The picture of a series.
     *
     * @param hearings the days on which a hearing of this case was held
     * @param before the own earlier count, with which the latest is compared; null where nothing is
     */
    static Picture of(Series series, List<LocalDate> hearings, Count before, Words words) {
        String name = words == Words.SPANISH ? series.nameEs() : series.name();
        return of(series.id(), name, rows(series.counts()), hearings, before, words);
    }

    private static Picture of(
            String id, String name, List<Row> rows, List<LocalDate> hearings, Count before, Words words) {
        List<Chart.Bar> bars = rows.stream()
                .map(each -> new Chart.Bar(each.from(), each.to(), each.value(), each.possible(), each.whole()))
                .toList();
        boolean uneven = uneven(rows);
        Integer level = before == null || before.possible() != null || uneven ? null : before.value();
        String about = rows.stream()
                .map(row -> words.say("chart.point", row.days(words), row.said(words)))
                .collect(Collectors.joining("; "));
        Chart chart = new Chart(id.replace('_', '-'), name, about, bars, hearings, level, day -> shortly(day, words));
        return new Picture(id, name, chart, rows, uneven);
    }

    private static List<Row> rows(List<Count> counts) {
        List<Row> rows = new ArrayList<>();
        LocalDate seen = null;
        for (Count each : counts) {
            if (seen != null && each.from().isAfter(seen.plusDays(1))) {
                rows.add(new Row(seen.plusDays(1), each.from().minusDays(1), null, null, true, null));
            }
            boolean counted = each.counted() != Extent.NOT;
            rows.add(new Row(
                    each.from(),
                    each.to(),
                    counted ? each.value() : null,
                    counted ? each.possible() : null,
                    each.isWhole() || !counted,
                    each.who()));
            seen = seen == null || each.to().isAfter(seen) ? each.to() : seen;
        }
        return rows;
    }

    private static boolean uneven(List<Row> rows) {
        List<Long> lengths = rows.stream()
                .filter(each -> each.value() != null)
                .map(each -> each.to().toEpochDay() - each.from().toEpochDay() + 1)
                .sorted()
                .toList();
        return !lengths.isEmpty() && lengths.get(lengths.size() - 1) * 100 > lengths.get(0) * ALIKE_PERCENT;
    }

    private static String shortly(LocalDate day, Words words) {
        return CourtTime.sayShort(day, words.locale());
    }

    /** The same picture and table with its last rows alone, for a place with little room. */
    public Picture latest(int most) {
        if (rows.size() <= most) {
            return this;
        }
        List<Chart.Bar> bars = chart.bars().subList(rows.size() - most, rows.size());
        Chart last =
                new Chart(chart.id(), chart.title(), chart.about(), bars, chart.hearings(), chart.level(), chart.day());
        return new Picture(id, name, last, rows.subList(rows.size() - most, rows.size()), uneven);
    }

    /** The picture's markup; empty where the numbers stand alone. */
    public String svg() {
        return chart.svg();
    }

    /** True where something is drawn. */
    public boolean isDrawn() {
        return chart.isDrawn();
    }
}
