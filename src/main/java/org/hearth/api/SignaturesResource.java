package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Signing;
import org.hearth.orders.Signed;

/** Who has signed a hearing's record, as what kind of officer, and to whom the parties have stipulated. */
@Path("hearings/{id}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class SignaturesResource {
    @Inject
    private Asker asker;

    @Inject
    private Signing signing;

    /**
     * A stipulation to a temporary judge.
     *
     * @param officer the temporary judge's key in the court book
     * @param parties who stipulated, in at most 300 characters
     */
    public record Stipulating(String officer, String parties) {}

    @GET
    @Operation(summary = "The signatures, the stipulations, and after a referee’s signature the days of a rehearing")
    public Signed of(@PathParam("id") String id) {
        return signing.signed(asker.openCaseOf(id), id);
    }

    @POST
    @Path("stipulations")
    @Operation(
            summary = "Records that the parties have stipulated to a temporary judge; the same again changes nothing")
    public Signed stipulate(@PathParam("id") String id, Stipulating given) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        Ask.need("officer", given);
        return signing.stipulate(pass, id, Ask.need("officer", given.officer()), given.parties());
    }
}
