package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.wording.LanguageGuide;

/**
 * Reads for a page the paragraphs that were just written: {@code POST /page/wording} with {@code {"texts","discipline"}}
 * answers {@code {"findings":[[…],…]}}, a list a paragraph with offsets inside it. Nothing of it is kept.
 */
@WebServlet("/page/wording")
public class WordingServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;
    /** Characters in one request; the page sends the rest in the next. */
    private static final int LONGEST = 40_000;

    /** What the page sends. */
    record Paragraphs(List<String> texts, String discipline) {}

    @Inject
    private transient LanguageGuide guide;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            Paragraphs given = body(request, Paragraphs.class);
            if (given.texts() == null || given.texts().contains(null)) {
                throw Problem.badInput("texts", "problem.required");
            }
            if (given.texts().size() > MOST
                    || given.texts().stream().mapToInt(String::length).sum() > LONGEST) {
                throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", 1);
            }
            Discipline discipline = Discipline.of(given.discipline());
            return Map.of(
                    "findings",
                    given.texts().stream()
                            .map(each -> guide.review(each, discipline))
                            .toList());
        });
    }
}
