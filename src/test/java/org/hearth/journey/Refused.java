package org.hearth.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an answer to a careless or hostile call must be: never a fault of ours, and a problem that says only what is wrong. */
public final class Refused {
    private static final List<String> OURS =
            List.of("Exception", "\tat ", "org.hearth.", "java.", "jakarta.", "SQLSTATE", "eclipselink", "glassfish");

    private Refused() {}

    /** What is wrong with an answer; empty where nothing is. */
    public static Stream<String> faults(Fuzz.Call call, Rest.Answer answer) {
        if (answer.status() >= 500) {
            return Stream.of(answer.status() + " " + call);
        }
        boolean spoken = answer.status() >= 400
                && !call.method().equals("HEAD")
                && answer.headers().firstValue("X-Request-Id").isPresent();
        return spoken ? problem(call, answer) : Stream.empty();
    }

    private static Stream<String> problem(Fuzz.Call call, Rest.Answer answer) {
        String text = new String(answer.bytes(), StandardCharsets.UTF_8);
        JsonNode body = answer.body();
        boolean whole = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && body.path("status").asInt(0) == answer.status()
                && body.hasNonNull("type")
                && body.hasNonNull("title")
                && body.hasNonNull("detail")
                && (answer.status() != 400
                        || !body.path("code").asString("").equals("bad-input")
                        || body.path("errors").size() > 0);
        if (!whole) {
            return Stream.of("no problem+json: " + answer.status() + " " + text + " to " + call);
        }
        return OURS.stream().filter(text::contains).map(each -> "says " + each + ": " + text + " to " + call);
    }
}
