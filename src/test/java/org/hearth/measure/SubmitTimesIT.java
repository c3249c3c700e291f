package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Forty people on a hearing day send an update of three texts of a hundred words at one moment: how long each waits, into
 * {@code target/measures}.
 */
class SubmitTimesIT extends Rig {
    private static final int PEOPLE = 40;
    private static final int ROUNDS = 3;
    /** As many texts as an update between reviews has. */
    private static final int TEXTS = 3;

    private static final Set<String> OPEN = Set.of("ASKED", "OPENED", "DRAFTED", "OVERDUE");
    private static final List<String> WRITERS = List.of(
            "social",
            "probation",
            "educator",
            "behavioral",
            "health",
            "advocate",
            "casa",
            "caregiver",
            "tribe",
            "counsel",
            "parentcounsel",
            "agencycounsel");
    private static final String SENTENCE =
            "The young person went to nine of ten classes in November and chose the bus stop. ";
    /** About a hundred words. */
    private static final String WORDS = SENTENCE.repeat(7);

    /** How many met a lost race and sent once more, as a person would. */
    private static final AtomicInteger AGAIN = new AtomicInteger();

    /** One person's form, ready to be sent. */
    private record Ready(Rest writer, String request, String tag) {}

    @Test
    void fortyPeopleSubmitAtOnce() throws IOException, InterruptedException, ExecutionException {
        List<Ready> forms = ready();
        assertTrue(forms.size() >= PEOPLE * ROUNDS, forms.size() + " open requests");
        List<Double> waits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            waits.addAll(together(forms.subList(round * PEOPLE, (round + 1) * PEOPLE)));
        }
        double[] sorted =
                waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(
                Locale.ROOT,
                "submit with %d people at once,%d submissions,%d sent a second time,p50 %.0f ms,p95 %.0f ms,longest %.0f ms",
                PEOPLE,
                sorted.length,
                AGAIN.get(),
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures/submit-times.csv"), List.of(line));
        System.out.println(line);
    }

    /** Each writer's open requests with a whole draft kept. */
    private static List<Ready> ready() {
        List<Ready> forms = new ArrayList<>();
        for (String user : WRITERS) {
            Rest writer = Rest.as(user);
            for (JsonNode line :
                    writer.get("/requests?mine=true&limit=200").body().get("items")) {
                if (forms.size() < PEOPLE * ROUNDS
                        && OPEN.contains(line.get("status").asString())) {
                    forms.add(drafted(writer, line.get("id").asString()));
                }
            }
        }
        return forms;
    }

    private static Ready drafted(Rest writer, String request) {
        Rest.Answer read = writer.get("/requests/" + request);
        Map<String, Object> answers = new HashMap<>();
        read.body().get("form").get("questions").forEach(question -> {
            if (question.get("kind").asString().equals("long") && answers.size() < TEXTS) {
                answers.put(question.get("id").asString(), WORDS);
            }
        });
        Rest.Answer kept = writer.put("/requests/" + request + "/draft", Map.of("answers", answers), read.tag());
        assertEquals(200, kept.status(), kept.toString());
        return new Ready(writer, request, kept.tag());
    }

    private static List<Double> together(List<Ready> forms) throws InterruptedException, ExecutionException {
        CyclicBarrier door = new CyclicBarrier(forms.size());
        ExecutorService people = Executors.newFixedThreadPool(forms.size());
        try {
            List<Callable<Double>> acts = new ArrayList<>();
            forms.forEach(form -> acts.add(() -> submit(form, door)));
            List<Double> waits = new ArrayList<>();
            for (Future<Double> each : people.invokeAll(acts)) {
                waits.add(each.get());
            }
            return waits;
        } finally {
            people.shutdown();
        }
    }

    private static double submit(Ready form, CyclicBarrier door) throws Exception {
        door.await();
        long start = System.nanoTime();
        String path = "/requests/" + form.request();
        Rest.Answer sent = form.writer().post(path + "/submit", Map.of(), form.tag());
        if (sent.status() == 409) {
            AGAIN.incrementAndGet();
            sent = form.writer()
                    .post(path + "/submit", Map.of(), form.writer().get(path).tag());
        }
        assertEquals(200, sent.status(), sent.toString());
        return (System.nanoTime() - start) / 1e6;
    }
}
