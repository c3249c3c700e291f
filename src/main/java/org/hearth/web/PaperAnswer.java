package org.hearth.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearth.paper.PaperForm;

/** Answers a form with a paper in place of a page. */
public final class PaperAnswer {
    private PaperAnswer() {}

    /** Sends the PDF; its file name says what it is, never whose. */
    public static void send(FacesContext faces, String name, byte[] pdf) {
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(PaperForm.PDF.type());
        external.setResponseHeader("Content-Disposition", "inline; filename=\"" + name + PaperForm.PDF.ending() + "\"");
        external.setResponseContentLength(pdf.length);
        try {
            external.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the paper cannot be sent", e);
        }
        faces.responseComplete();
    }
}
