package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Bench;
import org.hearth.bench.Minutes;
import org.hearth.bench.NextHearing;
import org.hearth.bench.Recorded;
import org.hearth.docket.Basis;
import org.hearth.orders.Appearance;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Position;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The record of a hearing, written by a clerk or a judicial officer. */
@Path("hearings/{id}/record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class RecordResource {
    @Inject
    private Asker asker;

    @Inject
    private Bench bench;

    @Inject
    private Minutes minutes;

    /**
     * A record as it is given.
     *
     * @param next the next hearing; null keeps what an earlier version set
     * @param reason why a signed record is corrected; else null
     * @param opening what was said and asked at the opening; null where nothing of it is written down
     * @param asked what each party asks for; null for nothing
     */
    public record Given(
            List<Appearance> appearances,
            List<Finding> findings,
            List<OrderDraft> orders,
            String affirmation,
            Next next,
            String reason,
            Opening opening,
            List<Position> asked) {
        HearingRecord record() {
            return new HearingRecord(appearances, findings, orders, affirmation, opening, asked);
        }
    }

    /**
     * The next hearing, as a slot was offered.
     *
     * @param basis a judicial officer's reason to set it outside the limit; null inside it
     */
    public record Next(String type, String sitting, Instant start, Integer minutes, Basis basis) {
        NextHearing hearing() {
            return new NextHearing(
                    Ask.need("next.type", type),
                    Ask.need("next.sitting", sitting),
                    Ask.need("next.start", start),
                    Ask.need("next.minutes", minutes),
                    basis);
        }
    }

    @GET
    @Operation(summary = "The latest version of the record, or the one asked for; its ETag is its hash")
    @APIResponseSchema(RecordBody.class)
    public Response read(@PathParam("id") String id, @QueryParam("version") Integer version) {
        OpenCase pass = asker.openCaseOf(id);
        if (version != null) {
            return tagged(minutes.version(pass, id, version));
        }
        Recorded recorded = bench.recorded(pass, id);
        if (recorded.record() == null) {
            throw Problem.notFound();
        }
        return tagged(recorded);
    }

    @GET
    @Path("versions")
    @Operation(summary = "Every version of the record, the first one first, with who wrote and signed it and why")
    public Page<RecordLine> versions(@PathParam("id") String id) {
        return new Page<>(
                minutes.versions(asker.openCaseOf(id), id).stream()
                        .map(RecordLine::of)
                        .toList(),
                null);
    }

    @PUT
    @Operation(summary = "Records the hearing and sets the next one, both or nothing; needs If-Match of the hearing")
    @APIResponseSchema(RecordBody.class)
    public Response record(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Given given) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        HearingRecord record = Ask.need("record", given).record();
        NextHearing next = given.next() == null ? null : given.next().hearing();
        Recorded present = bench.recorded(pass, id);
        long version = RecordTags.hearing(ifMatch, present);
        return tagged(bench.record(pass, siblings(pass, record), id, record, next, given.reason(), version));
    }

    /** The asker's own passes on the other cases whose petitions the record names. */
    private List<OpenCase> siblings(OpenCase pass, HearingRecord record) {
        return record.cases().stream()
                .filter(each -> !each.equals(pass.caseId()))
                .map(asker::open)
                .toList();
    }

    static Response tagged(Recorded recorded) {
        return Response.ok(RecordBody.of(recorded))
                .tag(new EntityTag(recorded.record().hash()))
                .build();
    }
}
