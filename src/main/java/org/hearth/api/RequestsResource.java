package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.HearingPapers;
import org.hearth.input.Asked;
import org.hearth.input.Carrying;
import org.hearth.input.Filings;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** What the team is asked before a hearing, and what it answers. */
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class RequestsResource {
    @Inject
    private Asker asker;

    @Inject
    private Inputs inputs;

    @Inject
    private Filings filings;

    @Inject
    private Carrying carrying;

    @Inject
    private HearingPapers papers;

    @GET
    @Operation(summary = "What is asked of the asker, open ones first, the earliest due on top")
    public Page<RequestShapes.Line> mine(
            @QueryParam("mine") Boolean mine, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        if (Boolean.FALSE.equals(mine)) {
            throw Problem.badInput("mine", "problem.mine-only");
        }
        Page<Asked> page = inputs.mine(asker.court(), after, Ask.limit(limit));
        return new Page<>(page.items().stream().map(RequestShapes.Line::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request with its form and, for its author, the draft")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response one(@PathParam("id") String id) {
        return tagged(inputs.open(asker.openRequest(id), id));
    }

    @GET
    @Path("{id}")
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(summary = "The request on paper, as a tagged PDF, with its questions and no answer; language en or es")
    public Response paper(@PathParam("id") String id, @QueryParam("language") String language) {
        return Pdf.named("request", papers.request(asker.openRequest(id), id, language));
    }

    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Keeps a draft, half-written or whole; needs If-Match")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response draft(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            RequestShapes.Answers given) {
        OpenCase pass = may(id, Task.WRITE_INPUT);
        Ask.need("answers", Ask.need("answers", given).answers());
        return tagged(inputs.saveDraft(pass, id, given.answers(), version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/carry")
    @Operation(summary = "Says that nothing else has changed: the rest goes along, dated today; needs If-Match")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response carry(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(id, Task.WRITE_INPUT);
        return tagged(carrying.carry(pass, id, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/submit")
    @Operation(
            summary = "Submits the draft, all of it or nothing, or a filed report in its place; needs If-Match."
                    + " 422 not-a-filing")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response submit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            RequestShapes.Sending given) {
        OpenCase pass = may(id, Task.WRITE_INPUT);
        long version = version(pass, id, ifMatch);
        if (given == null || given.report() == null) {
            return tagged(inputs.submit(pass, id, version));
        }
        LocalDate filedOn = When.day("filedOn", given.filedOn());
        return tagged(filings.submitReport(pass, id, given.report(), filedOn, version));
    }

    @POST
    @Path("{id}/excuse")
    @Operation(summary = "Asks no more, for a reason; needs If-Match")
    @APIResponseSchema(RequestShapes.Line.class)
    public Response excuse(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RequestShapes.Excuse given) {
        OpenCase pass = may(id, Task.EXCUSE_INPUT);
        String reason = Ask.need("reason", given).reason();
        Asked asked = inputs.excuse(pass, id, reason, version(pass, id, ifMatch));
        return Versions.tagged(RequestShapes.Line.of(asked), asked.version());
    }

    /** Who may not at all is told so before they are asked for a version. */
    private OpenCase may(String id, Task task) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> inputs.open(pass, id).asked().version());
    }

    private static Response tagged(RequestView view) {
        return Versions.tagged(RequestShapes.Whole.of(view), view.asked().version());
    }
}
