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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.docket.Basis;
import org.hearth.docket.Change;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.terms.Page;

/** The hearings of one case, and the setting of another. */
@Path("cases/{number}/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class CaseHearingsResource {
    @Inject
    private Asker asker;

    @Inject
    private Docket docket;

    @Inject
    private Weighing weighing;

    /**
     * A hearing as it is asked for.
     *
     * @param petition null for the petition the type is about
     * @param basis a judicial officer's reason to set it outside the limit; null inside it
     * @param overbook the named act that fills a sitting beyond what it holds; null otherwise
     * @param cause why it is set after a limit that has passed; null inside the limit
     * @param with siblings' case numbers, whose hearings follow right after; null for this case alone
     */
    public record Wish(
            @Schema(required = true) String type,
            @Schema(required = true) String sitting,
            @Schema(required = true) Instant start,
            @Schema(required = true) Integer minutes,
            String petition,
            Basis basis,
            Overbooking overbook,
            Cause cause,
            List<String> with) {
        NewHearing given() {
            return new NewHearing(
                    type,
                    sitting,
                    start,
                    Ask.need("minutes", minutes),
                    petition,
                    basis,
                    Overbooking.reason(overbook),
                    cause == null ? null : new Change(cause.reason(), cause.owner()));
        }
    }

    /**
     * Why a hearing comes late.
     *
     * @param owner the agency that answers for it
     */
    public record Cause(MoveReason reason, String owner) {}

    @GET
    @Operation(summary = "Every hearing of the case, first to last, those taken off too")
    public Page<HearingBody> hearings(@PathParam("number") String number) {
        List<HearingBody> all =
                docket.ofCase(asker.open(number)).stream().map(HearingBody::of).toList();
        return new Page<>(all, null);
    }

    @POST
    @Operation(
            summary = "Sets a hearing: 409 slot-taken; 422 outside-clock, keep-apart, person-busy, sitting-full,"
                    + " cause-needed and others, each with the rule")
    @APIResponseSchema(value = HearingBody.class, responseCode = "201")
    public Response set(@PathParam("number") String number, Wish wish) {
        OpenCase pass = asker.open(number);
        List<OpenCase> siblings = wish.with() == null
                ? List.of()
                : wish.with().stream().map(asker::open).toList();
        List<Hearing> all = siblings.isEmpty()
                ? List.of(docket.set(pass, wish.given()))
                : docket.setTogether(pass, wish.given(), siblings);
        Hearing set = all.get(0);
        List<String> others =
                all.size() == 1 ? null : all.stream().skip(1).map(Hearing::id).toList();
        return Response.created(URI.create("hearings/" + set.id()))
                .tag(Versions.tag(set.version()))
                .entity(HearingBody.of(set, weighing.text(pass, set), others))
                .build();
    }
}
