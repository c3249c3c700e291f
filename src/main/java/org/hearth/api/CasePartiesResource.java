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
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.notice.NewParty;
import org.hearth.notice.Notices;
import org.hearth.notice.Notices.Noticed;
import org.hearth.notice.Party;
import org.hearth.notice.PartyKind;
import org.hearth.notice.PartyStanding;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Those whom a case's notices go to: parents, caregivers, facilities and others, mostly without an account. */
@Path("cases/{number}/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice")
public class CasePartiesResource {
    @Inject
    private Asker asker;

    @Inject
    private Notices notices;

    @Inject
    private CourtClock clock;

    /**
     * A party to be entered.
     *
     * @param kind {@code father}, {@code caregiver} …
     * @param person the key of a person of the team, to record their consent; else null
     * @param reach where notice reaches them; sealed
     * @param confidential true where name and address are kept from all who do not serve
     * @param since today where it is left out
     */
    public record Entering(
            String kind,
            String person,
            String name,
            String reach,
            Boolean confidential,
            String language,
            String standing,
            Party.Consent consent,
            LocalDate since,
            LocalDate until) {}

    @GET
    @Operation(summary = "Those whom the case's notices go to; addresses for those who serve alone")
    public Page<Party> all(@PathParam("number") String number) {
        return new Page<>(notices.parties(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Enters a party and re-addresses the notices of the hearings ahead; answers what that changed")
    @APIResponseSchema(value = Noticed.class, responseCode = "201")
    public Response add(@PathParam("number") String number, Entering given) {
        OpenCase pass = asker.open(number);
        if (!pass.may(Task.SERVE_NOTICES)) {
            throw Problem.notAllowed();
        }
        Noticed added = notices.add(
                pass,
                new NewParty(
                        PartyKind.of(given.kind()),
                        given.person(),
                        given.name(),
                        given.reach(),
                        Boolean.TRUE.equals(given.confidential()),
                        given.language(),
                        PartyStanding.of(given.standing()),
                        given.consent(),
                        given.since() == null ? clock.today() : given.since(),
                        given.until()));
        return Response.created(URI.create("parties/" + added.party().id()))
                .tag(Versions.tag(added.party().version()))
                .entity(added)
                .build();
    }
}
