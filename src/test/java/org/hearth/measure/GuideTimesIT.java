package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;
import org.hearth.wording.LanguageGuide;
import org.junit.jupiter.api.Test;

/**
 * How fast the language guide reads, what it costs to begin, and how long forty writers wait, into
 * {@code target/measures}. No sentence is read twice but where the line says so.
 */
class GuideTimesIT extends Rig {
    private static final int WRITERS = 40;
    private static final int WORDS = 500;
    private static final int ROUNDS = 8;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1024 * 1024;

    @Test
    void oneThreadReads() throws IOException {
        long empty = heap();
        long start = System.nanoTime();
        LanguageGuide guide = LanguageGuide.read(Templates.at(Path.of("court-templates")));
        double begun = (System.nanoTime() - start) / NANOS;
        start = System.nanoTime();
        guide.review(text("first", 0, WORDS), Discipline.PROBATION);
        double first = (System.nanoTime() - start) / NANOS;
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = text("read", round, 20_000);
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            guide.review(text, Discipline.PROBATION);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            best = Math.max(best, text.split("\\s+").length * NANOS / spent);
        }
        keep(
                "guide-reads.csv",
                String.format(
                        Locale.ROOT,
                        "rules read in %.1f s,first 500 words %.2f s,%.0f words a second of one core,heap %.0f MB",
                        begun,
                        first,
                        best,
                        (heap() - empty) / MEGABYTE));
    }

    @Test
    void fortyWritersAsk() throws IOException, InterruptedException, ExecutionException {
        for (int warm = 0; warm < ROUNDS; warm++) {
            together("warm" + warm, 0);
        }
        double[] pasted = together("pasted", 0);
        double[] edited = together("pasted", 1);
        keep(
                "guide-writers.csv",
                String.format(
                        Locale.ROOT,
                        "forty writers paste 500 words at one moment,p50 %.0f ms,p95 %.0f ms,"
                                + "and change one sentence of them,p50 %.0f ms,p95 %.0f ms",
                        at(pasted, 50),
                        at(pasted, 95),
                        at(edited, 50),
                        at(edited, 95)));
    }

    /** Each writer sends a text of their own, all at one moment; the waits in milliseconds, sorted. */
    private static double[] together(String name, int changed) throws InterruptedException, ExecutionException {
        Rest rest = Rest.as("probation");
        CyclicBarrier door = new CyclicBarrier(WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Double>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String text =
                        text(name + i, 0, WORDS) + (changed == 0 ? "" : " One sentence is new for " + name + i + ".");
                Map<String, String> body = Map.of("text", text, "discipline", "probation");
                writers.add(() -> {
                    door.await();
                    long start = System.nanoTime();
                    assertEquals(200, rest.post("/wording/review", body).status());
                    return (System.nanoTime() - start) / 1e6;
                });
            }
            List<Double> waits = new ArrayList<>();
            for (Future<Double> each : threads.invokeAll(writers)) {
                waits.add(each.get());
            }
            return waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** At least so many words, about one sentence in six with words to think over, each sentence the writer's own. */
    private static String text(String writer, int round, int words) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < words; i++) {
            String mark = " (" + writer + " " + round + "-" + i + ").";
            String sentence =
                    switch (i % 6) {
                        case 0 -> "She came to three of four visits in May and called before each of them";
                        case 1 -> "The agency offered a phone session at four, after the last class of the day";
                        case 2 -> "Her aunt has room for both sisters and asked how a visit could be set";
                        case 3 -> "The minor refuses to go to school and is defiant with the staff at night";
                        case 4 -> "He texted his worker twice while he was away and came back on his own";
                        default -> "The school counts nine of ten days in November, four of ten in October";
                    };
            text.append(sentence).append(mark).append(' ');
            written += sentence.split(" ").length + 2;
        }
        return text.toString();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void keep(String file, String line) throws IOException {
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures").resolve(file), List.of(line));
        System.out.println(line);
    }
}
