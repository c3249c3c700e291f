package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.terms.Problem;

/**
 * Keeps what somebody is writing, as they write: {@code PUT /page/draft/<request>} with {@code {"answers","version"}}.
 * Answers 200 {@code {"version","savedAt"}}, or 409 with the version that stands, so that the page shows both. The
 * filter before it answers 401 when the sign-in is over and 403 without the page's own token.
 */
@WebServlet("/page/draft/*")
public class DraftServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Sent(Map<String, Object> answers, Long version) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        answer(response, () -> {
            Sent sent = body(request, Sent.class);
            if (sent.answers() == null || sent.version() == null) {
                throw Problem.badInput("answers", "problem.required");
            }
            OpenCase pass = me.openRequest(id);
            try {
                return standing(inputs.saveDraft(pass, id, sent.answers(), sent.version()), false);
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.LOST_RACE) {
                    throw problem;
                }
                return new Conflict(standing(inputs.open(pass, id), true));
            }
        });
    }

    private static Map<String, Object> standing(RequestView view, boolean whole) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("version", view.asked().version());
        standing.put("savedAt", String.valueOf(view.savedAt() == null ? Instant.EPOCH : view.savedAt()));
        if (whole) {
            standing.put("answers", view.answers());
        }
        return standing;
    }
}
