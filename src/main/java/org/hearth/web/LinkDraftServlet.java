package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.input.AnswersByLink;
import org.hearth.input.RequestView;
import org.hearth.terms.Problem;

/**
 * Keeps what a link's holder is writing: {@code PUT /answer/draft}, as {@link DraftServlet} does. When the link is over
 * it answers 410 in plain words; the page keeps what was typed.
 */
@WebServlet("/answer/draft")
public class LinkDraftServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Sent(Map<String, Object> answers, Long version) {}

    @Inject
    private transient Guest guest;

    @Inject
    private transient AnswersByLink answers;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (guest.isHere() && !guest.getCsrf().equals(request.getHeader("X-Hearth-Csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        answer(response, Guest.words(request), () -> {
            Sent sent = body(request, Sent.class);
            if (sent.answers() == null || sent.version() == null) {
                throw Problem.badInput("answers", "problem.required");
            }
            return keep(sent);
        });
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
    }

    private Object keep(Sent sent) {
        try {
            return standing(answers.keep(guest.pass(), sent.answers(), sent.version()), false);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.LOST_RACE) {
                throw problem;
            }
            return new Conflict(standing(answers.open(guest.pass()).view(), true));
        }
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
