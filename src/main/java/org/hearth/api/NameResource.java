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
import org.hearth.casefile.AskedName;
import org.hearth.casefile.NameWish;
import org.hearth.casefile.Names;
import org.hearth.terms.Problem;

/** What a youth asks to be called, and for whom; for the youth and the youth's attorney. */
@Path("cases/{number}/name")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class NameResource {
    @Inject
    private Asker asker;

    @Inject
    private Names names;

    @GET
    @Operation(summary = "What the youth asks to be called, with the case's version as ETag")
    @APIResponseSchema(AskedName.class)
    public Response of(@PathParam("number") String number) {
        return tagged(names.of(asker.open(number)));
    }

    @PUT
    @Operation(summary = "Says name, pronouns and for whom; asked of everybody it waits for counsel; needs If-Match")
    @APIResponseSchema(AskedName.class)
    public Response say(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NameWish wish) {
        OpenCase pass = may(number, Task.SAY_NAME);
        long version = Versions.expected(ifMatch, () -> names.of(pass).version());
        return tagged(names.say(pass, Ask.need("name", wish), version));
    }

    @POST
    @Path("release")
    @Operation(summary = "Opens what the youth asks of everybody to the table; needs If-Match")
    @APIResponseSchema(AskedName.class)
    public Response release(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(number, Task.RELEASE_INPUT);
        return tagged(
                names.open(pass, Versions.expected(ifMatch, () -> names.of(pass).version())));
    }

    private OpenCase may(String number, Task task) {
        OpenCase pass = asker.open(number);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private static Response tagged(AskedName asked) {
        return Versions.tagged(asked, asked.version());
    }
}
