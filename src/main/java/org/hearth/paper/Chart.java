package org.hearth.paper;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One young person's counts through time, to be drawn for a page and for a paper by one hand: bars in the order of their
 * periods, the days of hearings as marks, the own earlier count as a line. Nothing is drawn where nobody counted. It
 * belongs beside a table with the same numbers.
 *
 * @param id unique on its page, of letters, digits and dashes
 * @param title what is counted
 * @param about the picture in words, for those who do not see it
 * @param bars in their order; those of one period follow each other, one a reporter
 * @param hearings the days on which the court sat, drawn as marks
 * @param level the own earlier count, beside which the latest stands; null for none
 * @param day says a day in few letters: {@code 1 Nov}
 */
public record Chart(
        String id,
        String title,
        String about,
        List<Bar> bars,
        List<LocalDate> hearings,
        Integer level,
        Function<LocalDate, String> day) {
    /** Fewer periods make no line through time: then the numbers stand alone (three periods). */
    public static final int FEWEST = 3;

    public Chart {
        bars = List.copyOf(bars);
        hearings = List.copyOf(hearings);
    }

    /**
     * One count.
     *
     * @param from the first day
     * @param to the last day, inclusive
     * @param value the count; null where nobody counted, and then nothing is drawn
     * @param possible of how many; null where there is no upper end
     * @param whole false where only a part of the days was counted, so that the count is the least there was
     */
    public record Bar(LocalDate from, LocalDate to, Integer value, Integer possible, boolean whole) {
        boolean isCounted() {
            return value != null;
        }

        boolean samePeriod(Bar other) {
            return from.equals(other.from) && to.equals(other.to);
        }

        /** How high it stands: the share where there is an upper end, else the count. */
        double height() {
            return possible == null || possible == 0 ? value : (double) value / possible;
        }

        /** The number over it. */
        String said() {
            return (possible == null ? value.toString() : value + "/" + possible) + (whole ? "" : "+");
        }
    }

    /** True where there are enough counted periods to be drawn. */
    public boolean isDrawn() {
        long periods = bars.stream()
                .filter(Bar::isCounted)
                .map(each -> each.from() + " " + each.to())
                .distinct()
                .count();
        return periods >= FEWEST;
    }

    /** The picture as SVG markup, all text escaped; empty where there are too few periods. */
    public String svg() {
        return isDrawn() ? new Drawing(this).svg() : "";
    }

    /** The picture as a paper's template places it. */
    public Object placed() {
        try {
            return XHTMLOutputFormat.INSTANCE.fromMarkup(isDrawn() ? new Drawing(this).svgOfPaper() : "");
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup is placed as it is", e);
        }
    }
}
