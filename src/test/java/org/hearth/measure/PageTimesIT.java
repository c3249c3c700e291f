package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How long whole pages take for one and for eight readers, beside a bare PrimeFaces table of twenty-five rows on the same
 * server in the same run; into {@code target/measures}. It measures and asserts no time.
 */
class PageTimesIT extends Rig {
    private static final int WARM = 150;
    private static final int MEASURED = 400;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void pagesBesideABarePage() throws Exception {
        JsonNode hearing = Rest.as("clerk")
                .get("/docket?date=" + System.getenv("HEARTH_TODAY"))
                .body()
                .get("items")
                .get(0);
        String clerk = cookie("clerk");
        String judge = cookie("judge");
        List<String> lines = new ArrayList<>();
        for (int users : new int[] {1, 8}) {
            lines.add(measure("bare page", "/error/bare", clerk, users));
            lines.add(measure("Today", "/bench/today", clerk, users));
            lines.add(measure(
                    "Case", "/casefile/case?number=" + hearing.get("case").asString(), clerk, users));
            lines.add(measure(
                    "Bench page", "/bench/bench?hearing=" + hearing.get("id").asString(), judge, users));
            lines.add(measure("bare page again", "/error/bare", clerk, users));
        }
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures/page-times.csv"), lines);
        lines.forEach(System.out::println);
    }

    private String cookie(String user) {
        Page page = signedIn(user);
        return page.context().cookies().stream()
                .map(each -> each.name + "=" + each.value)
                .collect(Collectors.joining("; "));
    }

    private String measure(String name, String path, String cookie, int users)
            throws InterruptedException, ExecutionException {
        load(path, cookie, users, WARM);
        long[] nanos = load(path, cookie, users, MEASURED).sorted().toArray();
        double median = nanos[nanos.length / 2] / 1e6;
        double late = nanos[nanos.length * 95 / 100] / 1e6;
        return String.format(Locale.ROOT, "%s,%d users,p50 %.1f ms,p95 %.1f ms", name, users, median, late);
    }

    private LongStream load(String path, String cookie, int users, int times)
            throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(users);
        try {
            List<Callable<Long>> loads = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                loads.add(() -> once(path, cookie));
            }
            long[] nanos = new long[times];
            int i = 0;
            for (Future<Long> each : readers.invokeAll(loads)) {
                nanos[i++] = each.get();
            }
            return LongStream.of(nanos);
        } finally {
            readers.shutdown();
        }
    }

    private long once(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(court() + path))
                .header("Cookie", cookie)
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long took = System.nanoTime() - start;
        assertEquals(200, answer.statusCode(), path);
        return took;
    }
}
