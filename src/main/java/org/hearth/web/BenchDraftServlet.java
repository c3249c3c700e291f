package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.Typed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed at the bench, as it is typed: {@code PUT /page/draft/bench/<hearing>} with
 * {@code {"answers","version"}}. Answers 200 {@code {"version","savedAt"}}, or 409 with what stands.
 */
@WebServlet("/page/draft/bench/*")
public class BenchDraftServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the page sends. */
    record Sent(Map<String, Object> answers, Long version) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Bench bench;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hearing =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        answer(response, () -> {
            Sent sent = body(request, Sent.class);
            if (sent.answers() == null || sent.version() == null) {
                throw Problem.badInput("answers", "problem.required");
            }
            OpenCase pass = me.open(Ids.caseOf(hearing));
            try {
                String typed = JSON.writeValueAsString(sent.answers());
                return standing(bench.type(pass, hearing, typed, sent.version()), false);
            } catch (Problem problem) {
                Typed theirs = problem.kind() == Problem.Kind.LOST_RACE
                        ? bench.typed(pass, hearing).orElse(null)
                        : null;
                if (theirs == null) {
                    throw problem;
                }
                return new Conflict(standing(theirs, true));
            }
        });
    }

    private static Map<String, Object> standing(Typed typed, boolean whole) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("version", typed.version());
        standing.put("savedAt", typed.savedAt().toString());
        if (whole) {
            standing.put("answers", JSON.readValue(typed.answers(), Map.class));
        }
        return standing;
    }
}
