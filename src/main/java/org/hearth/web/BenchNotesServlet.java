package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.bench.JudgeNote;
import org.hearth.bench.JudgeNotes;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * Keeps a judge's own note as it is written: {@code PUT /page/draft/notes/<hearing>} with
 * {@code {"answers":{"notes"},"version"}}. Answers 200 {@code {"version","savedAt"}}, or 409 with the note that stands.
 */
@WebServlet("/page/draft/notes/*")
public class BenchNotesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String NOTES = "notes";

    /** What the page sends. */
    record Sent(Map<String, Object> answers, Long version) {}

    @Inject
    private transient Me me;

    @Inject
    private transient JudgeNotes notes;

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
                Object text = sent.answers().get(NOTES);
                String words = text == null ? "" : text.toString();
                return standing(notes.write(pass, hearing, words, sent.version()), false);
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.LOST_RACE) {
                    throw problem;
                }
                return new Conflict(standing(notes.of(pass, hearing).orElseThrow(() -> problem), true));
            }
        });
    }

    private static Map<String, Object> standing(JudgeNote note, boolean whole) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("version", note.version());
        standing.put("savedAt", String.valueOf(note.savedAt()));
        if (whole) {
            standing.put("answers", Map.of(NOTES, note.text()));
        }
        return standing;
    }
}
