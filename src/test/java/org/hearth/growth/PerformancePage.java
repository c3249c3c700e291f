package org.hearth.growth;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was measured into {@code docs/performance.md}, between its two marks, and draws it. */
public final class PerformancePage {
    private static final Path DOCS = Path.of("docs");
    private static final Path FILE = DOCS.resolve("performance.md");
    private static final String FROM = "<!-- measured: written by GrowthIT -->";
    private static final String TO = "<!-- end of measured -->";
    private static final double FLAT = 1.2;

    private record Line(String database, String page, int users) {}

    /** Writes the tables, a picture for each database, and what is not flat. */
    public void write(List<Timed> all, List<String> grown) throws IOException {
        StringBuilder text =
                new StringBuilder(FROM).append("\n\n").append(machine()).append("\n\n");
        for (String database : databases(all)) {
            for (int users : new int[] {1, 8}) {
                text.append(table(database, users, all));
            }
            Path picture = Files.createDirectories(DOCS.resolve("performance")).resolve(database + ".svg");
            Files.writeString(picture, new GrowthPlot(database, named(database), of(database, 1, all)).svg());
            text.append("![")
                    .append(named(database))
                    .append(": milliseconds of each page at each size](performance/")
                    .append(database)
                    .append(".svg)\n\n");
        }
        text.append(flat(all)).append(grew(grown)).append(TO);
        String page = Files.readString(FILE);
        int start = page.indexOf(FROM);
        int end = page.indexOf(TO) + TO.length();
        Files.writeString(FILE, page.substring(0, start) + text + page.substring(end));
    }

    private static List<String> databases(List<Timed> all) {
        return all.stream().map(Timed::database).distinct().toList();
    }

    static String named(String database) {
        return database.equals("derby") ? "Derby" : "PostgreSQL";
    }

    private static Map<String, Map<Integer, Timed>> of(String database, int users, List<Timed> all) {
        Map<String, Map<Integer, Timed>> pages = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.database().equals(database) && each.users() == users)
                .forEach(each -> pages.computeIfAbsent(each.page(), any -> new LinkedHashMap<>())
                        .put(each.times(), each));
        return pages;
    }

    private static String table(String database, int users, List<Timed> all) {
        Map<String, Map<Integer, Timed>> pages = of(database, users, all);
        List<Integer> sizes = all.stream().map(Timed::times).distinct().sorted().toList();
        String who = users == 1 ? "one reader" : users + " readers at once";
        StringBuilder text = new StringBuilder("### " + named(database) + ", " + who + "\n\n");
        text.append("p50 / p95 / p99 in milliseconds.\n\n| page | SQL |");
        sizes.forEach(size -> text.append(" ").append(size).append("x |"));
        text.append(" p50, last to first |\n|---|---|")
                .append("---|".repeat(sizes.size() + 1))
                .append("\n");
        pages.forEach((page, by) -> {
            text.append("| ").append(page).append(" | ").append(statements(by)).append(" |");
            sizes.forEach(size -> text.append(" ").append(times(by.get(size))).append(" |"));
            text.append(String.format(Locale.ROOT, " %.2f |%n", ratio(by, sizes)));
        });
        return text.append("\n").toString();
    }

    private static String statements(Map<Integer, Timed> by) {
        return by.values().stream()
                .map(each -> String.valueOf(each.statements()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String times(Timed timed) {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", timed.at(50), timed.at(95), timed.at(99));
    }

    private static double ratio(Map<Integer, Timed> by, List<Integer> sizes) {
        return by.get(sizes.get(sizes.size() - 1)).at(50) / by.get(sizes.get(0)).at(50);
    }

    private static String flat(List<Timed> all) {
        List<Integer> sizes = all.stream().map(Timed::times).distinct().sorted().toList();
        String steep = databases(all).stream()
                .flatMap(database -> of(database, 1, all).entrySet().stream()
                        .filter(each -> ratio(each.getValue(), sizes) > FLAT)
                        .map(each -> String.format(
                                Locale.ROOT,
                                "- %s on %s: %.2f",
                                each.getKey(),
                                named(database),
                                ratio(each.getValue(), sizes))))
                .collect(Collectors.joining("\n"));
        return "Not within 20% from " + sizes.get(0) + "x to " + sizes.get(sizes.size() - 1) + "x, one reader: "
                + (steep.isEmpty() ? "none." : "\n\n" + steep) + "\n\n";
    }

    private static String grew(List<String> grown) {
        return grown.isEmpty()
                ? ""
                : "Growing took:\n\n"
                        + grown.stream().map(each -> "- " + each + "\n").collect(Collectors.joining()) + "\n";
    }

    private static String machine() throws IOException {
        return "Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors() + " cores ("
                + processor().orElse(System.getProperty("os.arch")) + "), " + System.getProperty("os.name") + ", Java "
                + System.getProperty("java.version") + "; each server with -Xmx512m -XX:+UseSerialGC"
                + " -XX:TieredStopAtLevel=1. Load of the machine at the end: " + load() + ".";
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private static Optional<String> processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                Stream<String> all = lines.lines()) {
            return all.filter(each -> each.startsWith("model name"))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }
}
