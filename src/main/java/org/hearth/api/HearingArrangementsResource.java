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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.NewArrangement;
import org.hearth.calling.Restraint;
import org.hearth.terms.Page;

/** Transport, interpreters and remote links of a hearing. */
@Path("hearings/{id}/arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class HearingArrangementsResource {
    @Inject
    private Asker asker;

    @Inject
    private CalendarCall call;

    /**
     * Something to be arranged.
     *
     * @param person whose seat; the youth's where it is left out
     * @param language an interpreter's
     * @param details the facility, the agency or the link
     * @param deadline by when it is to be confirmed; the court's own rule where it is left out
     * @param restraint none where it is left out
     * @param basis the court's order that a restraint rests on
     */
    public record Wish(
            ArrangementKind kind,
            String person,
            String language,
            String details,
            LocalDate deadline,
            Restraint restraint,
            String basis) {
        NewArrangement given() {
            return new NewArrangement(kind, person, language, details, deadline, restraint, basis);
        }
    }

    @GET
    @Operation(summary = "What is arranged; a link is read by its person and the court alone")
    public Page<ArrangementBody> all(@PathParam("id") String id) {
        return new Page<>(
                call.arrangements(asker.openCaseOf(id), id).stream()
                        .map(ArrangementBody::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Arranges transport, an interpreter or a remote link")
    @APIResponseSchema(value = ArrangementBody.class, responseCode = "201")
    public Response arrange(@PathParam("id") String id, Wish wish) {
        Arrangement thing = call.arrange(asker.openCaseOf(id), id, wish.given());
        return Response.created(URI.create("arrangements/" + thing.id()))
                .tag(Versions.tag(thing.version()))
                .entity(ArrangementBody.of(thing))
                .build();
    }
}
