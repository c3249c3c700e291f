package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.summary.BlockId;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.wording.Advice;
import org.hearth.wording.WritingAdvice;

/**
 * What stands beside a form while it is written: advice beyond words, and what a reader will see first. {@code POST
 * /page/advice}; nothing of it is kept.
 */
@WebServlet("/page/advice")
public class AdviceServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final int OPENING = 240;
    private static final int FIRST = 2;

    /** One answer as it stands: its question's key, label and block of the summary, and what was said last time. */
    record Written(String question, String label, String block, String text, String before) {
        boolean isUrgent() {
            return BlockId.SAFETY.wire().equals(block);
        }

        int place() {
            for (BlockId each : BlockId.values()) {
                if (each.wire().equals(block)) {
                    return each.ordinal();
                }
            }
            return BlockId.TEAM.ordinal();
        }
    }

    /** What the page sends. */
    record Form(List<Written> answers) {}

    @Inject
    private transient Frame frame;

    @Inject
    private transient WritingAdvice advice;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.in(frame.getLanguage());
        answer(response, words, () -> {
            Form form = body(request, Form.class);
            if (form.answers() == null
                    || form.answers().size() > MOST
                    || form.answers().stream().anyMatch(each -> each.text() == null)) {
                throw Problem.badInput("answers", "problem.required");
            }
            return Map.of("advice", advised(form, words), "first", first(form));
        });
    }

    private List<Map<String, Object>> advised(Form form, Words words) {
        return form.answers().stream()
                .flatMap(each -> advice.of(each.text(), each.before(), each.isUrgent()).stream()
                        .map(said -> Map.<String, Object>of(
                                "question", String.valueOf(each.question()),
                                "kind", said.kind().wire(),
                                "start", said.start(),
                                "end", said.end(),
                                "message", message(said, each.text(), words))))
                .toList();
    }

    private static String message(Advice said, String text, Words words) {
        String key = "advice." + said.kind().wire();
        return switch (said.kind()) {
            case ABSENCE ->
                words.say(
                        key,
                        said.about().stream()
                                .map(each -> words.say("advice.absence." + each))
                                .collect(Collectors.joining(", ")));
            case ACRONYM ->
                words.say(
                        key,
                        text.substring(said.start(), said.end()),
                        said.about().get(0));
            default -> words.say(key);
        };
    }

    /** The openings of what the summary shows first, in its order. */
    private static List<Map<String, String>> first(Form form) {
        return form.answers().stream()
                .filter(each -> !each.text().isBlank())
                .sorted(Comparator.comparingInt(Written::place))
                .limit(FIRST)
                .map(each -> Map.of(
                        "label", String.valueOf(each.label()), "text", WritingAdvice.opening(each.text(), OPENING)))
                .toList();
    }
}
