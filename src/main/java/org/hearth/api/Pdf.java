package org.hearth.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A paper as an answer; its file name says what it is and never whose. */
final class Pdf {
    static final String TYPE = "application/pdf";

    private Pdf() {}

    static Response named(String paper, byte[] pdf) {
        return Response.ok(pdf, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper + ".pdf\"")
                .build();
    }
}
