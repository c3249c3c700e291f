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

/** Reads a paragraph for a page while it is written: {@code POST /page/wording}; nothing of it is kept. */
@WebServlet("/page/wording")
public class WordingServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Paragraph(String text, String discipline) {}

    @Inject
    private transient LanguageGuide guide;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            Paragraph given = body(request, Paragraph.class);
            if (given.text() == null) {
                throw Problem.badInput("text", "problem.required");
            }
            return Map.of("findings", guide.review(given.text(), Discipline.of(given.discipline())));
        });
    }
}
