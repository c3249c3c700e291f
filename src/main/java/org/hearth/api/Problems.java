package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.hearth.terms.Outage;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** How a problem stands on the wire: RFC 9457, in the asker's language, without a word of a child's file. */
final class Problems {
    /** The media type. */
    static final String JSON = "application/problem+json";

    private static final String TYPE = "urn:hearth:problem:";

    private Problems() {}

    /**
     * The body.
     *
     * @param type {@code urn:hearth:problem:} and the code
     * @param code the same code alone, for machines
     * @param version the present version, where a race for it was lost and it can be read
     * @param errors the fields at fault; left out where there are none
     */
    record Body(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @JsonInclude(JsonInclude.Include.NON_NULL) Long version,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {}

    /** One field and what to do about it. */
    record Fault(String field, String message) {}

    /** The answer for a problem. */
    static Response answer(Problem problem, Words words) {
        List<Fault> faults = problem.errors().stream()
                .map(error -> new Fault(
                        error.field(), words.say(error.key(), error.args().toArray())))
                .toList();
        Long version = problem.kind() == Problem.Kind.LOST_RACE ? Versions.present() : null;
        String title = words.say("problem.title." + problem.kind().status());
        Response.ResponseBuilder answer = answer(
                new Body(
                        TYPE + problem.code(),
                        title,
                        problem.kind().status(),
                        problem.say(words),
                        problem.code(),
                        version,
                        faults),
                words);
        if (version != null) {
            answer.tag(Versions.tag(version));
        }
        if (problem.kind() == Problem.Kind.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** The answer while the database does not answer: 503, and when to ask again. */
    static Response later(Words words) {
        return Response.fromResponse(answer(503, words))
                .header(HttpHeaders.RETRY_AFTER, Outage.AGAIN)
                .build();
    }

    /** The answer for a status that no problem of ours has. */
    static Response answer(int status, Words words) {
        String code = "http-" + status;
        String title = words.say("problem.title." + status);
        return answer(new Body(TYPE + code, title, status, words.say("problem." + code), code, null, List.of()), words)
                .build();
    }

    private static Response.ResponseBuilder answer(Body body, Words words) {
        return Response.status(body.status())
                .type(JSON)
                .language(words.locale())
                .entity(body);
    }

    /** The words in the language that the asker accepts. */
    static Words words(HttpHeaders headers) {
        List<Locale> accepted = headers == null ? List.of() : accepted(headers);
        return accepted.isEmpty() ? Words.ENGLISH : Words.in(accepted.get(0).getLanguage());
    }

    /** Empty also for a header that names no languages, so that a problem is still said. */
    private static List<Locale> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
