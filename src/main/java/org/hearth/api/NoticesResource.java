package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.court.Clocks;
import org.hearth.court.Notice;
import org.hearth.court.NoticeWindow;
import org.hearth.terms.Custody;
import org.hearth.terms.Page;

/** Whom the law notices, and when. For everybody who is signed in; no case is asked about. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The law's clock")
public class NoticesResource {
    @Inject
    private Clocks clocks;

    @GET
    @Operation(summary = "Every statutory notice, with citation and certainty")
    public Page<Notice> all() {
        return new Page<>(List.copyOf(clocks.notices()), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One notice")
    public Notice one(@PathParam("id") String id) {
        return clocks.notice(id);
    }

    @GET
    @Path("{id}/window")
    @Operation(summary = "In which days a notice is given before a hearing; without custody, as for a youth at home")
    public NoticeWindow window(
            @PathParam("id") String id, @QueryParam("hearing") String hearing, @QueryParam("custody") String custody) {
        return clocks.noticeWindow(clocks.notice(id).id(), When.day("hearing", hearing), Custody.of(custody));
    }
}
