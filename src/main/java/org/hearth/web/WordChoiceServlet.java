package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearth.input.Outcome;
import org.hearth.input.WordChoice;
import org.hearth.input.WordChoices;
import org.hearth.terms.Problem;

/**
 * What a writer makes of the guide's advice in one request. {@code GET /page/words/<request>} answers what they keep;
 * {@code PUT} with {@code {"question","rule","words","outcome","back"}} keeps a choice or takes it back, and answers 204.
 */
@WebServlet("/page/words/*")
public class WordChoiceServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Chosen(String question, String rule, String words, String outcome, Boolean back) {}

    @Inject
    private transient Me me;

    @Inject
    private transient WordChoices choices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = id(request);
        answer(response, () -> {
            List<Map<String, String>> kept = choices.kept(me.openRequest(id), id).stream()
                    .map(each -> Map.of(
                            "question", each.question(),
                            "rule", each.rule(),
                            "words", each.words(),
                            "outcome", each.outcome().wire()))
                    .toList();
            return Map.of("kept", kept);
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = id(request);
        answer(response, () -> {
            Chosen chosen = body(request, Chosen.class);
            if (chosen.question() == null || chosen.rule() == null) {
                throw Problem.badInput("rule", "problem.required");
            }
            WordChoice choice =
                    new WordChoice(chosen.question(), chosen.rule(), chosen.words(), Outcome.of(chosen.outcome()));
            if (Boolean.TRUE.equals(chosen.back())) {
                choices.takeBack(me.openRequest(id), id, choice);
            } else {
                choices.choose(me.openRequest(id), id, choice);
            }
            return null;
        });
    }

    private static String id(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
