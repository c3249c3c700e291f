package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.CheckIn;
import org.hearth.calling.CheckInState;
import org.hearth.calling.NewCheckIn;
import org.hearth.terms.Page;

/** Who has come to a hearing. */
@Path("hearings/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class CheckInsResource {
    @Inject
    private Asker asker;

    @Inject
    private CalendarCall call;

    /**
     * Somebody comes or goes.
     *
     * @param person {@code youth}, {@code parent}, {@code second-parent}, a person's key or an interpreter's arrangement
     * @param remote true where they take part from elsewhere; may be left out
     */
    public record Coming(String person, CheckInState state, Boolean remote) {}

    @GET
    @Operation(summary = "Everybody who has a seat at the hearing and where they are, the youth first")
    public Page<CheckInBody> all(@PathParam("id") String id) {
        return page(call.checkIns(asker.openCaseOf(id), id));
    }

    @POST
    @Operation(summary = "Somebody comes or goes; the youth’s or a parent’s coming makes a hearing here")
    public Page<CheckInBody> checkIn(@PathParam("id") String id, Coming given) {
        NewCheckIn coming = new NewCheckIn(given.person(), given.state(), given.remote());
        return page(call.checkIn(asker.openCaseOf(id), id, coming));
    }

    private static Page<CheckInBody> page(List<CheckIn> people) {
        return new Page<>(people.stream().map(CheckInBody::of).toList(), null);
    }
}
