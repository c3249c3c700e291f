package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.terms.Problem;

/**
 * Keeps what somebody is writing, as they write: takes {@code {"answers","version"}} and answers 200
 * {@code {"version","savedAt"}}, or 409 with what stands, so that the page shows both.
 */
abstract class DraftingServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Sent(Map<String, Object> answers, Long version) {}

    /**
     * What is kept.
     *
     * @param savedAt null before anything was saved
     */
    record Kept(long version, Instant savedAt, Map<String, ?> answers) {
        private Map<String, Object> mark() {
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("version", version);
            mark.put("savedAt", String.valueOf(savedAt == null ? Instant.EPOCH : savedAt));
            return mark;
        }

        private Map<String, Object> whole() {
            Map<String, Object> whole = mark();
            whole.put("answers", answers);
            return whole;
        }
    }

    /** What the address names: a request's or a hearing's key; empty where it names nothing. */
    static String named(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    /**
     * Keeps what the page sends.
     *
     * @param present what stands where somebody was first; empty where nothing does
     */
    Object keep(HttpServletRequest request, Function<Sent, Kept> writing, Supplier<Optional<Kept>> present)
            throws IOException {
        Sent sent = body(request, Sent.class);
        if (sent.answers() == null || sent.version() == null) {
            throw Problem.badInput("answers", "problem.required");
        }
        try {
            return writing.apply(sent).mark();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.LOST_RACE) {
                throw problem;
            }
            return new Conflict(present.get().orElseThrow(() -> problem).whole());
        }
    }
}
