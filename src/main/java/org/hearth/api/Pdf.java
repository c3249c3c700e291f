package org.hearth.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hearth.paper.PaperForm;

/** A paper as an answer; its file name says what it is and never whose. */
final class Pdf {
    static final String TYPE = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Pdf() {}

    /** A paper in the form that was asked for. */
    static Response named(String paper, byte[] file, PaperForm form) {
        return Response.ok(file, form.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper + form.ending() + "\"")
                .build();
    }

    static Response named(String paper, byte[] pdf) {
        return named(paper, pdf, PaperForm.PDF);
    }
}
