package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearth.input.AnswersByLink;

/**
 * Keeps what a link's holder is writing: {@code PUT /answer/draft}, as {@link DraftServlet} does. When the link is over
 * it answers 410 in plain words; the page keeps what was typed.
 */
@WebServlet("/answer/draft")
public class LinkDraftServlet extends DraftingServlet {
    private static final long serialVersionUID = 1L;

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
        answer(
                response,
                Guest.words(request),
                () -> keep(
                        request,
                        sent -> DraftServlet.kept(answers.keep(guest.pass(), sent.answers(), sent.version())),
                        () -> Optional.of(
                                DraftServlet.kept(answers.open(guest.pass()).view()))));
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
    }
}
