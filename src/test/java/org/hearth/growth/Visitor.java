package org.hearth.growth;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the demo, signed in to the pages and to the interface of one county. */
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern COUNT = Pattern.compile("sql;desc=\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String court;
    private final String csrf;
    private final String token;

    /**
     * One answer.
     *
     * @param nanos until its last byte
     * @param statements SQL statements that it took
     */
    record Visit(long nanos, int statements, byte[] body) {}

    Visitor(String court, String user) throws IOException, InterruptedException {
        this.court = court;
        Map<String, String> who = Map.of("user", user, "password", County.password());
        this.csrf = json(post("/page/sign-in-again", who, "none")).get("csrf").asString();
        this.token = json(post("/api/v1/sign-in", who, "none")).get("token").asString();
    }

    private HttpRequest post(String path, Map<String, String> body, String mark) {
        return HttpRequest.newBuilder(URI.create(court + path))
                .header("Content-Type", "application/json")
                .header("X-Hearth-Csrf", mark)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(timed(request).body());
    }

    /** What the interface answers to a reading. */
    JsonNode read(String path) throws IOException, InterruptedException {
        return JSON.readTree(visit(path).body());
    }

    /** Loads a page, a reading of the interface, or searches: {@code search:} and what is typed. */
    Visit visit(String path) throws IOException, InterruptedException {
        if (path.startsWith("search:")) {
            return timed(post("/page/add-on/cases", Map.of("part", path.substring("search:".length())), csrf));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(court + path));
        return timed((path.startsWith("/api/") ? request.header("Authorization", "Bearer " + token) : request).build());
    }

    private Visit timed(HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    request.uri().getPath() + " answered " + answer.statusCode() + ": " + new String(answer.body()));
        }
        Matcher count =
                COUNT.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        return new Visit(took, count.find() ? Integer.parseInt(count.group(1)) : 0, answer.body());
    }
}
