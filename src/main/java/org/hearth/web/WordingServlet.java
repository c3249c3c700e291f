package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.wording.LanguageGuide;

/**
 * Language help for a page: {@code POST /page/wording} with {@code {"text","discipline"}}, a paragraph as somebody
 * writes it. Answers {@code {"findings"}}; nothing is kept. The filter before it answers 401 when the sign-in is over
 * and 403 without the page's own token.
 */
@WebServlet("/page/wording")
public class WordingServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Sent(String text, String discipline) {}

    @Inject
    private transient LanguageGuide guide;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            Sent sent = body(request, Sent.class);
            if (sent.text() == null) {
                throw Problem.badInput("text", "problem.required");
            }
            return Map.of("findings", guide.review(sent.text(), Discipline.of(sent.discipline())));
        });
    }
}
