package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.Circumstances;
import org.hearth.input.NewAlarm;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Danger, injury and threat in one case: told at once. */
@Path("cases/{number}/alarms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Safety")
public class CaseAlarmsResource {
    @Inject
    private Asker asker;

    @Inject
    private Alarms alarms;

    /**
     * What stands around a concern; a part that is left out is not known yet.
     *
     * @param context what was going on
     * @param need the unmet need behind it
     * @param barrier what in the system stands in the way
     * @param owner the agency that can take it away
     */
    public record Around(String context, String need, String barrier, String owner) {
        Circumstances given() {
            return new Circumstances(context, need, barrier, owner);
        }
    }

    /**
     * An alarm to be raised.
     *
     * @param request the request at which it is told; police, who answer one request alone, name it
     * @param hearing the hearing it bears on
     * @param around left out where it follows later
     */
    public record Telling(AlarmKind kind, String words, String request, String hearing, Around around) {
        NewAlarm given() {
            return new NewAlarm(request, hearing, kind, words, around == null ? null : around.given());
        }
    }

    @GET
    @Operation(summary = "What was told, newest first; none on a judge’s page before a finding")
    public Page<Alarm> of(@PathParam("number") String number) {
        return new Page<>(alarms.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Tells of a danger, an injury or a threat: kept and read at once; no child-abuse report")
    @APIResponseSchema(value = Alarm.class, responseCode = "201")
    public Response raise(@PathParam("number") String number, Telling telling) {
        Alarm alarm = alarms.raise(open(number, Ask.need("kind", telling)), telling.given());
        return Response.created(URI.create("alarms/" + alarm.id()))
                .tag(Versions.tag(alarm.version()))
                .entity(alarm)
                .build();
    }

    private OpenCase open(String number, Telling telling) {
        if (telling.request() == null) {
            return asker.open(number);
        }
        OpenCase pass = asker.openRequest(telling.request());
        if (!pass.caseId().equals(number)) {
            throw Problem.notFound();
        }
        return pass;
    }
}
