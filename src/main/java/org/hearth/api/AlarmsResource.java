package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.hearth.input.Alarm;
import org.hearth.input.Alarms;

/** One alarm: what stood around it, and what was done. */
@Path("alarms/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Safety")
public class AlarmsResource {
    @Inject
    private Asker asker;

    @Inject
    private Alarms alarms;

    /** What was done about it. */
    public record Done(String done) {}

    @GET
    @Operation(summary = "One alarm, with its version as ETag")
    @APIResponseSchema(Alarm.class)
    public Response one(@PathParam("id") String id) {
        return tagged(alarms.one(asker.openCaseOf(id), id));
    }

    @POST
    @Path("context")
    @Operation(summary = "What stood around it, by the one who told it, asked for within 24 hours; needs If-Match")
    @APIResponseSchema(Alarm.class)
    public Response context(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            CaseAlarmsResource.Around around) {
        OpenCase pass = Allowed.on(asker, id, Task.RAISE_ALARM);
        Ask.need("context", around);
        return tagged(alarms.surround(pass, id, around.given(), version(pass, id, ifMatch)));
    }

    @POST
    @Path("ended")
    @Operation(summary = "Ends it by what was done; it stays readable; needs If-Match")
    @APIResponseSchema(Alarm.class)
    public Response ended(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Done given) {
        OpenCase pass = Allowed.on(asker, id, Task.RAISE_ALARM);
        String done = Ask.need("done", given).done();
        return tagged(alarms.end(pass, id, done, version(pass, id, ifMatch)));
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> alarms.one(pass, id).version());
    }

    private static Response tagged(Alarm alarm) {
        return Versions.tagged(alarm, alarm.version());
    }
}
