package org.hearth.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the court by REST, as one of the demo accounts or as nobody. */
public final class Rest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** HTTP 1.1, as a proxy speaks it: over an upgraded connection a body that is refused unread ends the connection. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String court;
    private final String token;

    private Rest(String court, String token) {
        this.court = court;
        this.token = token;
    }

    /** Nobody's requests. */
    public static Rest nobody() {
        return new Rest(CourtIsOpen.address(), null);
    }

    /** Requests with a token of one's own. */
    public static Rest with(String token) {
        return new Rest(CourtIsOpen.address(), token);
    }

    /** A demo account's requests; it signs in once. */
    public static Rest as(String user) {
        return at(CourtIsOpen.address(), user);
    }

    /** The same, of another court or another node, by its address without a slash at its end. */
    public static Rest at(String court, String user) {
        return new Rest(court, TOKENS.computeIfAbsent(court + " " + user, fresh -> signIn(court, user)));
    }

    private static String signIn(String court, String user) {
        Answer answer = new Rest(court, null).post("/sign-in", Map.of("user", user, "password", Rig.PASSWORD));
        if (answer.status() != 200) {
            throw new AssertionError("sign-in of " + user + ": " + answer);
        }
        return answer.body().get("token").asString();
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpHeaders headers, byte[] bytes) {
        /** The entity tag; {@code *} where there is none. */
        public String tag() {
            return headers.firstValue("ETag").orElse("*");
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    public Answer get(String path) {
        return ask("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return ask("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body, String tag) {
        return ask("PUT", path, body, Map.of("If-Match", tag));
    }

    public Answer post(String path, Object body, String tag) {
        return ask("POST", path, body, Map.of("If-Match", tag));
    }

    public Answer delete(String path, String tag) {
        return ask("DELETE", path, null, Map.of("If-Match", tag));
    }

    /**
     * Any request under {@code /api/v1}.
     *
     * @param body a String or bytes as they are, anything else as JSON, null for none
     */
    public Answer ask(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(court + "/api/v1" + path)).method(method, publisher(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (body instanceof byte[] bytes) {
            return HttpRequest.BodyPublishers.ofByteArray(bytes);
        }
        return HttpRequest.BodyPublishers.ofString(
                body instanceof String ? (String) body : JSON.writeValueAsString(body), StandardCharsets.UTF_8);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), json(response.body()), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
