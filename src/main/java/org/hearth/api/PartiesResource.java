package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.notice.Notices;
import org.hearth.notice.Notices.Noticed;
import org.hearth.notice.Party;
import org.hearth.notice.PartyChange;
import org.hearth.notice.PartyStanding;
import org.hearth.terms.Problem;

/** One of those whom a case's notices go to: ended, re-addressed, with a consent or without. */
@Path("parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice")
public class PartiesResource {
    @Inject
    private Asker asker;

    @Inject
    private Notices notices;

    /**
     * What changes of a party; what is left out stays.
     *
     * @param withdrawConsent true where the consent to electronic service is taken back
     */
    public record Changing(
            LocalDate until, String reach, String standing, Party.Consent consent, Boolean withdrawConsent) {}

    @PATCH
    @Path("{id}")
    @Operation(summary = "Ends a party, or changes address, standing or consent; re-addresses the notices ahead")
    @APIResponseSchema(Noticed.class)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Changing given) {
        OpenCase pass = Allowed.on(asker, id, Task.SERVE_NOTICES);
        PartyChange change = new PartyChange(
                given.until(),
                given.reach(),
                given.standing() == null ? null : PartyStanding.of(given.standing()),
                given.consent(),
                Boolean.TRUE.equals(given.withdrawConsent()));
        long version = Versions.expected(ifMatch, () -> present(pass, id));
        Noticed changed = notices.change(pass, id, change, version);
        return Versions.tagged(changed, changed.party().version());
    }

    private long present(OpenCase pass, String id) {
        return notices.parties(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version();
    }
}
