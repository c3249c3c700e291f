package org.hearth.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A picture of one database's figures: a page a row, a mark for each size at its median, a line to where 95 of 100 end. */
final class GrowthPlot {
    private static final int LEFT = 130;
    private static final int RIGHT = 60;
    private static final int WIDTH = 760;
    private static final int TOP = 56;
    private static final int ROW = 44;
    private static final int STEP = 11;
    private static final String STYLE = "<style>text{font:13px system-ui,sans-serif;fill:#1f2933}.s{font-size:11px}"
            + ".g{stroke:#c5ccd3}.a{stroke:#1d4ed8;fill:#1d4ed8}.b{stroke:#0f766e;fill:#0f766e}"
            + ".c{stroke:#b45309;fill:#b45309}.bg{fill:#fff}"
            + "@media(prefers-color-scheme:dark){text{fill:#e5e9ee}.g{stroke:#4a5562}.bg{fill:#14181d}"
            + ".a{stroke:#93b4ff;fill:#93b4ff}.b{stroke:#5fd3c4;fill:#5fd3c4}.c{stroke:#f5b56b;fill:#f5b56b}}</style>";

    private final String key;
    private final String name;
    private final Map<String, Map<Integer, Timed>> pages;
    private final double most;

    GrowthPlot(String key, String name, Map<String, Map<Integer, Timed>> pages) {
        this.key = key;
        this.name = name;
        this.pages = pages;
        this.most = pages.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToDouble(each -> each.at(95))
                .max()
                .orElse(1);
    }

    String svg() {
        int height = TOP + pages.size() * ROW + 30;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t"
                        + " %s-d\"><title id=\"%s-t\">%s, one reader</title><desc id=\"%s-d\">%s</desc>%s"
                        + "<rect class=\"bg\" width=\"%d\" height=\"%d\"/>%n",
                WIDTH,
                height,
                key,
                key,
                key,
                name,
                key,
                told(),
                STYLE,
                WIDTH,
                height));
        svg.append(String.format(Locale.ROOT, "<text x=\"10\" y=\"22\">%s, one reader, milliseconds</text>%n", name));
        svg.append(legend()).append(grid(height));
        int y = TOP;
        for (Map.Entry<String, Map<Integer, Timed>> each : pages.entrySet()) {
            svg.append(row(each.getKey(), new ArrayList<>(each.getValue().values()), y));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private String told() {
        StringBuilder text = new StringBuilder("Median of each page at each size. ");
        pages.forEach((page, by) -> {
            text.append(page).append(": ");
            by.forEach((times, timed) -> text.append(String.format(Locale.ROOT, "%dx %.0f ms, ", times, timed.at(50))));
        });
        return text.substring(0, text.length() - 2) + ".";
    }

    private String legend() {
        StringBuilder text = new StringBuilder();
        List<Integer> sizes = new ArrayList<>(pages.values().iterator().next().keySet());
        for (int i = 0; i < sizes.size(); i++) {
            int x = WIDTH - RIGHT - (sizes.size() - i) * 80;
            text.append(String.format(
                    Locale.ROOT,
                    "%s<text class=\"s\" x=\"%d\" y=\"22\">%dx</text>%n",
                    mark(i, x, 18),
                    x + 12,
                    sizes.get(i)));
        }
        return text.toString();
    }

    private String grid(int height) {
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        step = most / step < 3 ? step / 2 : step;
        StringBuilder text = new StringBuilder();
        for (double at = 0; at <= most * 1.02; at += step) {
            text.append(String.format(
                    Locale.ROOT,
                    "<line class=\"g\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/><text class=\"s\" x=\"%.1f\" y=\"%d\""
                            + " text-anchor=\"middle\">%.0f</text>%n",
                    x(at),
                    x(at),
                    TOP - 10,
                    height - 26,
                    x(at),
                    height - 10,
                    at));
        }
        return text.toString();
    }

    private String row(String page, List<Timed> sizes, int y) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "<text x=\"10\" y=\"%d\">%s</text>%n", y + ROW / 2, page));
        for (int i = 0; i < sizes.size(); i++) {
            Timed timed = sizes.get(i);
            int at = y + 6 + i * STEP;
            text.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%s\" stroke-width=\"2\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>%s%n",
                    hue(i),
                    x(timed.at(50)),
                    x(timed.at(95)),
                    at,
                    at,
                    mark(i, x(timed.at(50)), at)));
        }
        return text.toString();
    }

    /** Told apart by their form as well as by their colour. */
    private static String mark(int i, double x, int y) {
        if (i % 3 == 0) {
            return String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"4\"/>", hue(i), x, y);
        }
        if (i % 3 == 1) {
            return String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"8\" height=\"8\"/>",
                    hue(i),
                    x - 4,
                    y - 4);
        }
        return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %dl5 9h-10z\"/>", hue(i), x, y - 5);
    }

    private static String hue(int i) {
        return new String[] {"a", "b", "c"}[i % 3];
    }

    private double x(double millis) {
        return LEFT + millis / most * (WIDTH - LEFT - RIGHT);
    }
}
