package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.hearth.access.AuditTrail;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.terms.Problem;

/**
 * What a clerk takes along to check the audit without Hearth: the export, the roots, and the check itself, at
 * {@code /page/audit/}.
 */
@WebServlet("/page/audit/*")
public class AuditServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String CHECK = "/audit/VerifyAudit.java";

    @Inject
    private transient Me me;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CourtPass pass = me.court();
            if (!pass.may(Task.READ_AUDIT)) {
                throw Problem.notAllowed();
            }
            switch (String.valueOf(request.getPathInfo())) {
                case "/audit.tsv" -> {
                    named(response, "text/tab-separated-values", "audit.tsv");
                    trail.export(pass, response.getOutputStream());
                }
                case "/audit-roots" -> {
                    named(response, "text/plain", "audit-roots");
                    response.getOutputStream().write(trail.roots(pass).getBytes(StandardCharsets.UTF_8));
                }
                case "/VerifyAudit.java" -> {
                    named(response, "text/plain", "VerifyAudit.java");
                    try (InputStream check = AuditServlet.class.getResourceAsStream(CHECK)) {
                        check.transferTo(response.getOutputStream());
                    }
                }
                default -> throw Problem.notFound();
            }
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private static void named(HttpServletResponse response, String type, String name) {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
