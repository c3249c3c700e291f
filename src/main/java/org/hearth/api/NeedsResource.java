package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.progress.Agreement;
import org.hearth.progress.Need;
import org.hearth.progress.NeedKind;
import org.hearth.progress.NeedOwner;
import org.hearth.progress.NeedWord;
import org.hearth.progress.NeedsMap;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Each need as the youth sees it and as the adults see it, and who owns it. */
@Path("cases/{number}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class NeedsResource {
    @Inject
    private Asker asker;

    @Inject
    private NeedsMap needs;

    @GET
    @Operation(summary = "Every need, both views side by side")
    public Page<Need> of(@PathParam("number") String number) {
        return page(asker.open(number));
    }

    @PUT
    @Path("{need}")
    @Operation(summary = "Says how far a need is met; belonging and affection are the youth's to say")
    public Page<Need> rate(@PathParam("number") String number, @PathParam("need") String need, NeedWord word) {
        OpenCase pass = asker.open(number);
        needs.rate(pass, NeedKind.of(need), Ask.need("rating", word));
        return page(pass);
    }

    @POST
    @Path("{need}/release")
    @Operation(summary = "Lets the youth's word on a need go to the team, by the youth's attorney")
    public Page<Need> release(@PathParam("number") String number, @PathParam("need") String need) {
        OpenCase pass = asker.open(number);
        needs.release(pass, NeedKind.of(need));
        return page(pass);
    }

    @PUT
    @Path("{need}/owner")
    @Operation(
            summary =
                    "Writes down what an agency agreed to do for a need, and by when; needs If-Match, \"0\" for the first")
    @APIResponseSchema(NeedOwner.class)
    public Response agree(
            @PathParam("number") String number,
            @PathParam("need") String need,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Agreement said) {
        OpenCase pass = asker.open(number);
        NeedKind kind = NeedKind.of(need);
        if (!pass.may(Task.AGREE_ACTION)) {
            throw Problem.notAllowed();
        }
        long version = Versions.expected(ifMatch, () -> present(pass, kind));
        NeedOwner owner = needs.agree(pass, kind, Ask.need("agreed", said), version);
        return Versions.tagged(owner, owner.version());
    }

    private long present(OpenCase pass, NeedKind kind) {
        return needs.of(pass).stream()
                .filter(each -> each.kind() == kind && each.owner() != null)
                .mapToLong(each -> each.owner().version())
                .findFirst()
                .orElse(0);
    }

    private Page<Need> page(OpenCase pass) {
        return new Page<>(needs.of(pass), null);
    }
}
