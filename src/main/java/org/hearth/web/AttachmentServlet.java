package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.input.Attachments;
import org.hearth.input.NewAttachment;
import org.hearth.input.OpenedFile;
import org.hearth.input.UploadedForm;
import org.hearth.terms.Problem;

/**
 * The files beside an answer, for a browser with or without script: {@code GET /page/attachments/<request>/<file>} opens
 * one, a form posted to {@code /page/attachments/<request>} adds one, a form posted to one's own address takes it back.
 * What went wrong is said on the page that the form came from.
 */
@WebServlet(AttachmentServlet.PATH + "*")
public class AttachmentServlet extends PageServlet {
    static final String PATH = "/page/attachments/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient Aside aside;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] asked = asked(request);
        try {
            if (asked.length != 2) {
                throw Problem.notFound();
            }
            OpenedFile file = attachments.open(me.openRequest(asked[0]), asked[0], asked[1]);
            response.setContentType(file.kind().mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.neutralName() + "\"");
            response.getOutputStream().write(file.bytes());
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] asked = asked(request);
        try {
            if (asked.length == 1) {
                add(request, asked[0]);
                aside.done(request, "attachment.added");
            } else {
                attachments.remove(me.openRequest(asked[0]), asked[0], asked.length == 2 ? asked[1] : "");
                aside.done(request, "attachment.removed");
            }
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND || problem.kind() == Problem.Kind.NOT_ALLOWED) {
                response.sendError(problem.kind().status());
                return;
            }
            aside.failed(request, problem);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/input/answer?request="
                        + URLEncoder.encode(asked[0], StandardCharsets.UTF_8) + "#attachments");
    }

    private void add(HttpServletRequest request, String id) throws IOException {
        UploadedForm form;
        try {
            form = UploadedForm.read(request.getContentType(), request.getInputStream(), Attachments.LARGEST);
        } catch (Problem tooLarge) {
            discard(request.getInputStream());
            throw tooLarge;
        }
        if (!me.getCsrf().equals(form.fields().get("csrf"))) {
            throw Problem.notAllowed();
        }
        attachments.add(me.openRequest(id), id, NewAttachment.of(form));
    }

    private static String[] asked(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.isEmpty() ? new String[] {""} : path.substring(1).split("/");
    }
}
