package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface as a county's integration finds it: described, closed, and never faulty. */
public class InterfaceIT extends Rig {
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
    void theDescriptionIsValidAndTellsAClientAllItNeeds() {
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(description().toString());
        assertEquals(List.of(), read.getMessages());
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Described.Operation each : new Described(description()).operations()) {
            String name = each.method() + " " + each.path();
            if (!ids.add(each.said().get("operationId").asString())) {
                faults.add(name + ": its operationId stands twice");
            }
            lint(each, name, faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void lint(Described.Operation call, String name, List<String> faults) {
        for (JsonNode each : call.said().path("parameters")) {
            if (each.path("description").asString("").isBlank()
                    || !each.path("schema").has("type")) {
                faults.add(name + ": " + each.get("name") + " is not described");
            }
        }
        JsonNode answers = call.said().get("responses");
        List<String> owed = new ArrayList<>(List.of("400"));
        owed.addAll(call.said().has("security") ? List.of() : List.of("401", "403"));
        owed.addAll(call.path().contains("{") ? List.of("404") : List.of());
        owed.addAll(call.said().has("requestBody") ? List.of("413", "415") : List.of());
        owed.addAll(call.parameters("header").isEmpty() ? List.of() : List.of("409", "428"));
        owed.stream()
                .filter(status -> !answers.has(status))
                .forEach(status -> faults.add(name + ": " + status + " is not described"));
    }

    @Test
    void whatTheMainCallsAnswerIsAsDescribed() {
        Described described = new Described(description());
        Rest clerk = Rest.as("clerk");
        Map<String, List<String>> known = Known.keys();
        List<String> faults = new ArrayList<>();
        described.operations().stream()
                .filter(each -> each.method().equals("GET") && !each.path().startsWith("/calendar/"))
                .forEach(each -> {
                    String path = Known.named(each, known);
                    described.faults("GET", each.path(), clerk.get(path)).forEach(faults::add);
                });
        described
                .faults("POST", "/sign-in", Rest.nobody().post("/sign-in", Map.of("user", "x", "password", "y")))
                .forEach(faults::add);
        described
                .faults(
                        "POST",
                        "/wording/review",
                        clerk.post("/wording/review", Map.of("text", "The minor ran away.", "discipline", "probation")))
                .forEach(faults::add);
        assertEquals(List.of(), faults);
    }

    /** Nothing that is there is named where a call could be taken, so that the other journeys find their court. */
    @Test
    void aSampleOfHostileCallsIsRefusedWithoutAFaultOfOursAndChangesNothing() {
        long seed = Long.getLong("seed", System.nanoTime());
        Fuzz fuzz = new Fuzz(new Described(description()), Known.keys(), seed);
        List<Rest> askers = List.of(Rest.as("clerk"), Rest.as("judge"), Rest.as("probation"), Rest.as("youth"));
        String before = Known.state();
        Random random = new Random(seed);
        List<String> faults = fuzz.round(1, true)
                .flatMap(call -> Refused.faults(call, call.ask(askers.get(random.nextInt(askers.size())))))
                .toList();
        assertEquals(List.of(), faults, "-Dseed=" + seed);
        assertEquals(before, Known.state(), "half written; -Dseed=" + seed);
    }
}
