package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.LinkLine;
import org.hearth.access.LinkState;
import org.hearth.access.MadeLink;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Invitations;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Links for caregivers, parents and youth without an account. */
@Path("requests/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class RequestLinksResource {
    @Inject
    private Asker asker;

    @Inject
    private Invitations invitations;

    @Context
    private UriInfo address;

    /**
     * A fresh link, shown this once.
     *
     * @param id for ending it
     * @param link the whole address
     * @param expires when it can no longer be opened
     */
    public record Made(String id, String link, OffsetDateTime expires) {}

    /** A link as the team sees it; never its address. */
    public record Line(String id, String madeBy, OffsetDateTime made, OffsetDateTime expires, LinkState state) {
        static Line of(LinkLine line) {
            return new Line(
                    line.id(),
                    line.madeBy(),
                    CourtTime.wire(line.made()),
                    CourtTime.wire(line.expires()),
                    line.state());
        }
    }

    @POST
    @Operation(summary = "Makes a link for a caregiver, parent or youth and shows it once; the one before ends")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response make(@PathParam("id") String id) {
        OpenCase pass = may(id, Task.MAKE_LINKS);
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("hearth.demo", Boolean.class)
                .orElse(false);
        MadeLink made = invitations.invite(pass, id, demo);
        String root = address.getBaseUri().toString().replaceFirst("/api/v1/?$", "");
        LinkLine line = made.line();
        return Response.created(URI.create("links/" + line.id()))
                .entity(new Made(line.id(), root + made.path(), CourtTime.wire(line.expires())))
                .build();
    }

    @GET
    @Operation(summary = "The links of a request, the latest first")
    public Page<Line> list(@PathParam("id") String id) {
        return new Page<>(
                invitations.of(may(id, Task.MAKE_LINKS), id).stream()
                        .map(Line::of)
                        .toList(),
                null);
    }

    private OpenCase may(String id, Task task) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }
}
