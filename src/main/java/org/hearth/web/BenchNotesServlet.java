package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.hearth.access.OpenCase;
import org.hearth.bench.JudgeNote;
import org.hearth.bench.JudgeNotes;
import org.hearth.terms.Ids;

/**
 * Keeps a judge's own note as it is written: {@code PUT /page/draft/notes/<hearing>} with
 * {@code {"answers":{"notes"},"version"}}. Answers 200 {@code {"version","savedAt"}}, or 409 with the note that stands.
 */
@WebServlet("/page/draft/notes/*")
public class BenchNotesServlet extends DraftingServlet {
    private static final long serialVersionUID = 1L;
    private static final String NOTES = "notes";

    @Inject
    private transient Me me;

    @Inject
    private transient JudgeNotes notes;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hearing = named(request);
        answer(response, () -> {
            OpenCase pass = me.open(Ids.caseOf(hearing));
            return keep(
                    request,
                    sent -> kept(notes.write(
                            pass, hearing, Objects.toString(sent.answers().get(NOTES), ""), sent.version())),
                    () -> notes.of(pass, hearing).map(BenchNotesServlet::kept));
        });
    }

    private static Kept kept(JudgeNote note) {
        return new Kept(note.version(), note.savedAt(), Map.of(NOTES, note.text()));
    }
}
