package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearth.bench.EntriesFile;
import org.hearth.bench.Merges;
import org.hearth.bench.Packs;
import org.hearth.input.UploadedForm;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * A pack's files for a browser: {@code GET /page/packs/2026-12-10} saves one's own pack of a day, a form posted to {@code
 * /page/packs/paper} saves the day's summaries as a PDF, a form posted to {@code /page/packs/entries} brings what was
 * written in a pack. The names of the files say nothing of anybody.
 */
@WebServlet(PackServlet.PATH + "*")
public class PackServlet extends PageServlet {
    static final String PATH = "/page/packs/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Packs packs;

    @Inject
    private transient Merges merges;

    @Inject
    private transient Aside aside;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String file = packs.file(me.court(), CourtTime.date("day", asked(request)));
            send(response, "text/html;charset=UTF-8", "bench-pack.html", file.getBytes(StandardCharsets.UTF_8));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean paper = asked(request).equals("paper");
        String back = paper ? "/bench/pack" : "/bench/merge";
        try {
            if (paper) {
                paper(request, response);
                return;
            }
            back = back + "?entries=" + lay(request);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND || problem.kind() == Problem.Kind.NOT_ALLOWED) {
                response.sendError(problem.kind().status());
                return;
            }
            aside.failed(request, problem);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + back);
    }

    private void paper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] paper = packs.paper(
                me.court(), CourtTime.date("day", request.getParameter("day")), request.getParameter("passphrase"));
        send(response, "application/pdf", "bench-pack.pdf", paper);
    }

    private String lay(HttpServletRequest request) throws IOException {
        if (!asked(request).equals("entries")) {
            throw Problem.notFound();
        }
        UploadedForm form;
        try {
            form = UploadedForm.read(request.getContentType(), request.getInputStream(), EntriesFile.LARGEST);
        } catch (Problem tooLarge) {
            discard(request.getInputStream());
            throw tooLarge;
        }
        if (!me.getCsrf().equals(form.fields().get("csrf"))) {
            throw Problem.notAllowed();
        }
        return merges.lay(me.court(), EntriesFile.read(form.file()));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }

    private static String asked(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.isEmpty() ? "" : path.substring(1);
    }
}
