package org.hearth.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.hearth.Installation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an installation by REST as its demo accounts, and takes a broken line for an answer too. */
final class Asking {
    static final String PASSWORD = "a-password-for-drills";
    /** The demo court on its usual hearing day. */
    static final Map<String, String> DEMO =
            Map.of("HEARTH_DEMO", "true", "HEARTH_DEMO_PASSWORD", PASSWORD, "HEARTH_TODAY", "2026-12-10");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Installation court;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Asking(Installation court) {
        this.court = court;
    }

    /** What came back; status 0 where nothing did. */
    record Answer(int status, JsonNode body, String retryAfter, String tag, String text) {}

    Answer get(String user, String path) {
        return ask(user, "GET", path, null, null);
    }

    Answer post(String user, String path, Object body) {
        return ask(user, "POST", path, body, null);
    }

    Answer ask(String user, String method, String path, Object body, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(court.address() + "/api/v1" + path))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (tag != null) {
            request.setHeader("If-Match", tag);
        }
        if (user != null) {
            request.setHeader("Authorization", "Bearer " + tokens.computeIfAbsent(user, this::signIn));
        }
        return send(request.build());
    }

    /** Any page, as nobody. */
    Answer page(String path) {
        return send(HttpRequest.newBuilder(URI.create(court.address() + path))
                .timeout(PATIENCE)
                .build());
    }

    void forget() {
        tokens.clear();
    }

    private String signIn(String user) {
        Answer answer = post(null, "/sign-in", Map.of("user", user, "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("sign-in of " + user + ": " + answer);
        }
        return answer.body().get("token").asString();
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    json(answer.body()),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    answer.headers().firstValue("ETag").orElse("*"),
                    answer.body());
        } catch (IOException e) {
            return new Answer(0, JSON.missingNode(), null, "*", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** Looks again until it is so. */
    static void await(String what, Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not: " + what);
            }
            try {
                // between two questions whether it is so by now
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
