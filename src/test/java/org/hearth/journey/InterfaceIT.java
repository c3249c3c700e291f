package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface as a county's integration finds it: described, closed, and never faulty. */
public class InterfaceIT extends Rig {
    private static final int SAMPLE = 150;

    /** The description that the server shows. */
    public static JsonNode description() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(court() + "/openapi?format=JSON"))
                    .build();
            return JsonMapper.shared()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void theDescriptionNamesWhatEachCallTakesAndGives() {
        JsonNode description = description();
        assertEquals("Hearth", description.get("info").get("title").asString());
        assertTrue(HostileCalls.described(description).containsKey("/court-days/{date}"));
        for (JsonNode path : description.get("paths")) {
            for (JsonNode call : path) {
                assertTrue(call.hasNonNull("summary"), call.toString());
                assertTrue(call.get("responses").has("default"), call.toString());
            }
        }
    }

    @Test
    void nothingAnswersWithoutAToken() {
        HostileCalls.described(description()).forEach((path, methods) -> {
            for (String method : methods) {
                if (!path.equals("/sign-in") && !path.startsWith("/calendar/")) {
                    String named = path.replaceAll("\\{\\w+}", "x");
                    assertEquals(
                            401,
                            Rest.nobody().ask(method, named, null, Map.of()).status(),
                            method + " " + path);
                }
            }
        });
    }

    @Test
    void aSampleOfHostileCallsIsRefusedWithoutAFaultOfOurs() {
        List<HostileCalls.Call> calls = HostileCalls.all(description());
        long seed = Long.getLong("seed", System.nanoTime());
        Collections.shuffle(calls, new Random(seed));
        Rest clerk = Rest.as("clerk");
        List<String> faults =
                calls.stream().limit(SAMPLE).flatMap(call -> call.fault(clerk)).toList();
        assertEquals(List.of(), faults, "-Dseed=" + seed);
    }
}
