package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.bench.JudgeNotes;

/** A judge's own notes as a plain text, to be taken along: {@code GET /page/notes}; nobody else finds anything here. */
@WebServlet("/page/notes")
public class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient JudgeNotes notes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CourtPass pass = me.court();
        if (!pass.may(Task.KEEP_NOTES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"notes.txt\"");
        response.getOutputStream().write(notes.export(pass).getBytes(StandardCharsets.UTF_8));
    }
}
