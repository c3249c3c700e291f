package org.hearth.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a chart as SVG: shapes with their own colours, so that it is read alike on a page, on paper, in black and white. */
final class Drawing {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 128;
    /** Three stand beside each other on a sheet. */
    private static final int PAPER_WIDTH = 210;

    private static final int LETTERS_OF_PAPER = 15;
    private static final double LEFT = 8;
    private static final double RIGHT = 312;
    private static final double TOP = 34;
    private static final double FOOT = 104;
    private static final double WIDEST = 34;
    private static final double GAP = 4;
    /** Most periods in one picture; earlier ones stand in the table. */
    private static final int MOST = 12;
    /** Narrower places have their day written under the first and the last alone. */
    private static final double ROOM_FOR_DAY = 44;

    private static final String TEAL = "#1F5C6B";
    private static final String INK = "#1C2B33";
    private static final String QUIET = "#54636B";

    private final Chart chart;
    private final List<Place> places;
    private final double most;
    private final StringBuilder svg = new StringBuilder();
    private int letters = 12;

    /** A stretch of the picture: one period with its counts, or days that nobody counted, with none. */
    private record Place(LocalDate from, LocalDate to, List<Chart.Bar> bars) {}

    Drawing(Chart chart) {
        this.chart = chart;
        this.places = places(chart.bars());
        double highest = Math.max(
                1,
                places.stream()
                        .flatMap(place -> place.bars().stream())
                        .mapToDouble(Chart.Bar::height)
                        .max()
                        .orElse(1));
        this.most = chart.level() == null ? highest : Math.max(highest, chart.level());
    }

    private static List<Place> places(List<Chart.Bar> bars) {
        List<Place> places = new ArrayList<>();
        for (Chart.Bar bar : bars) {
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean same =
                    last != null && last.from().equals(bar.from()) && last.to().equals(bar.to());
            if (last != null && !same && bar.from().isAfter(last.to().plusDays(1))) {
                places.add(new Place(last.to().plusDays(1), bar.from().minusDays(1), List.of()));
            }
            List<Chart.Bar> together = new ArrayList<>(same ? last.bars() : List.of());
            if (bar.isCounted()) {
                together.add(bar);
            }
            if (same) {
                places.remove(places.size() - 1);
            }
            places.add(new Place(bar.from(), bar.to(), together));
        }
        return places.size() > MOST ? places.subList(places.size() - MOST, places.size()) : places;
    }

    String svg() {
        return svg("", "");
    }

    /** Papers are tagged from attributes and know no references between elements. */
    String svgOfPaper() {
        String alt = " alt=\"" + escaped(chart.title() + ". " + chart.about()) + "\" title=\"" + escaped(chart.title())
                + "\"";
        letters = LETTERS_OF_PAPER;
        return svg(alt, " width=\"" + PAPER_WIDTH + "\" height=\"" + PAPER_WIDTH * HEIGHT / WIDTH + "\"");
    }

    private String svg(String alt, String size) {
        String id = "chart-" + chart.id();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\"")
                .append(size)
                .append(alt)
                .append('>');
        svg.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(escaped(chart.title()))
                .append("</title>");
        svg.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escaped(chart.about()))
                .append("</desc>");
        level();
        for (int i = 0; i < places.size(); i++) {
            place(i);
        }
        chart.hearings().forEach(this::hearing);
        return svg.append("</svg>").toString();
    }

    private double width() {
        return (RIGHT - LEFT) / places.size();
    }

    private double left(int at) {
        return LEFT + at * width();
    }

    /** The own earlier count; a share of another whole makes no line. */
    private void level() {
        if (chart.level() != null) {
            line(LEFT, y(chart.level()), RIGHT, y(chart.level()), QUIET, 1, "5 3", "level");
        }
    }

    private double y(double height) {
        return FOOT - height / most * (FOOT - TOP);
    }

    private void place(int at) {
        Place place = places.get(at);
        if (place.bars().isEmpty()) {
            return;
        }
        double start = left(at) + GAP / 2;
        line(start, FOOT, start + width() - GAP, FOOT, INK, 1, "", "foot");
        double each = Math.min(WIDEST, (width() - GAP) / place.bars().size());
        double x = left(at) + (width() - each * place.bars().size()) / 2;
        for (Chart.Bar bar : place.bars()) {
            bar(bar, x, each - 1);
            x += each;
        }
        if (width() >= ROOM_FOR_DAY || at == 0 || at == places.size() - 1) {
            day(at, place.from());
        }
    }

    private void bar(Chart.Bar bar, double x, double width) {
        double top = y(bar.height());
        if (bar.possible() != null && bar.possible() > 0) {
            rect(x, y(1), width, FOOT - y(1), "none", "", "whole");
        }
        if (bar.value() > 0) {
            rect(x, top, width, FOOT - top, bar.whole() ? TEAL : "none", bar.whole() ? "" : "3 2", "bar");
        }
        text(x + width / 2, top - 4, bar.said(), "middle", INK, "value");
    }

    private void day(int at, LocalDate day) {
        boolean first = at == 0 && width() < ROOM_FOR_DAY;
        boolean last = at > 0 && at == places.size() - 1 && width() < ROOM_FOR_DAY;
        double x = first ? LEFT : last ? RIGHT : left(at) + width() / 2;
        text(x, FOOT + 16, chart.day().apply(day), first ? "start" : last ? "end" : "middle", QUIET, "day");
    }

    /** A hearing within what is drawn; one outside has no place here. */
    private void hearing(LocalDate day) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (!day.isBefore(place.from()) && !day.isAfter(place.to())) {
                double days = ChronoUnit.DAYS.between(place.from(), place.to()) + 1.0;
                double x = left(i) + width() * (ChronoUnit.DAYS.between(place.from(), day) + 0.5) / days;
                line(x, 14, x, FOOT, INK, 1, "1 3", "hearing");
                svg.append(String.format(
                        Locale.ROOT,
                        "<path class=\"hearing\" d=\"M%.1f 6 L%.1f 6 L%.1f 14 Z\" fill=\"%s\"/>",
                        x - 4,
                        x + 4,
                        x,
                        INK));
                return;
            }
        }
    }

    private void line(double x, double y, double toX, double toY, String colour, int wide, String dashes, String kind) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"%s/>",
                kind,
                x,
                y,
                toX,
                toY,
                colour,
                wide,
                dashes(dashes)));
    }

    private void rect(double x, double y, double width, double height, String fill, String dashes, String kind) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\""
                        + " stroke-width=\"1\"%s/>",
                kind,
                x,
                y,
                width,
                height,
                fill,
                TEAL,
                dashes(dashes)));
    }

    private static String dashes(String dashes) {
        return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    }

    private void text(double x, double y, String said, String anchor, String colour, String kind) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%d\""
                        + " font-family=\"Source Sans 3, sans-serif\">%s</text>",
                kind,
                x,
                y,
                anchor,
                colour,
                letters,
                escaped(said)));
    }

    /** Text as XML takes it; what XML does not know at all is left out. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(each -> each >= ' ' && each != 0xFFFE && each != 0xFFFF && !(each >= 0xD800 && each <= 0xDFFF))
                .mapToObj(Drawing::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(letter);
        };
    }
}
