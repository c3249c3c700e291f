package org.hearth.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems with which a call may be answered, each described once and referred to. */
final class Refusals {
    private static final Map<Integer, String> SAID = Map.ofEntries(
            Map.entry(400, "Input that cannot be taken; errors names each field and its mend"),
            Map.entry(401, "Nobody is signed in, or no longer"),
            Map.entry(403, "An act that the asker may not do"),
            Map.entry(404, "Absent, or foreign: both answer alike"),
            Map.entry(405, "A method that this address does not have"),
            Map.entry(406, "A media type that this address does not speak"),
            Map.entry(409, "Somebody else was first; version is the present one"),
            Map.entry(413, "A body that is too large"),
            Map.entry(415, "A body in a media type that this address does not read"),
            Map.entry(422, "A rule of law or of the court is not met; code and detail name it"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many tries; detail says how long to wait"),
            Map.entry(500, "A fault of ours; the log has its place"));

    private Refusals() {}

    /** All of them, by the name under which calls refer to them. */
    static Map<String, APIResponse> all(Schema problem) {
        Map<String, APIResponse> all = new TreeMap<>();
        SAID.forEach((status, said) -> all.put(
                name(status),
                OASFactory.createAPIResponse()
                        .description(said)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problems.JSON,
                                        OASFactory.createMediaType().schema(problem)))));
        return all;
    }

    /** The reference to one of them. */
    static APIResponse of(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    /** Those with which this call may be answered. */
    static Set<Integer> of(Method method, boolean body) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 406));
        boolean open = method.isAnnotationPresent(NoSignIn.class);
        boolean changes = !method.isAnnotationPresent(GET.class);
        if (!open) {
            statuses.addAll(Set.of(401, 403, 404));
        } else {
            statuses.addAll(changes ? Set.of(401, 429) : Set.of(429));
        }
        if (isNamed(method)) {
            statuses.add(404);
        }
        if (changes && !open) {
            statuses.addAll(Set.of(409, 422));
        }
        if (body) {
            statuses.addAll(Set.of(413, 415));
        }
        if (Stream.of(method.getParameters()).anyMatch(Refusals::isPrecondition)) {
            statuses.add(428);
        }
        if (asksForPassword(method)) {
            statuses.add(429);
        }
        return statuses;
    }

    private static boolean isNamed(Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return whole.contains("{");
    }

    private static boolean isPrecondition(Parameter given) {
        HeaderParam header = given.getAnnotation(HeaderParam.class);
        return header != null && header.value().equals("If-Match");
    }

    private static boolean asksForPassword(Method method) {
        return Stream.of(method.getParameterTypes())
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .anyMatch(each -> each.getName().equals("password"));
    }
}
