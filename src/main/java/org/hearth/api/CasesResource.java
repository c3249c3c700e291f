package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFilter;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.CaseClocks;
import org.hearth.docket.ChangedCase;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewTransfer;
import org.hearth.docket.RunningClock;
import org.hearth.docket.Transfers;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Page;

/** The young people's cases: the courthouse's for its staff, else those one stands on. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {
    @Inject
    private Asker asker;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private Transfers transfers;

    @Inject
    private CourtClock clock;

    @Inject
    private CaseClocks clocks;

    /** That an act was done. */
    public record Met(LocalDate day) {}

    /**
     * That a case is kept apart from another.
     *
     * @param other the other case's number
     * @param basis the order or the reason in a few words, without a name
     */
    public record Apart(String other, String basis) {}

    @GET
    @Operation(summary = "Cases by number, each with its next hearing")
    public Page<CaseBody> all(
            @QueryParam("jurisdiction") Jurisdiction jurisdiction,
            @QueryParam("custody") Custody custody,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        CourtPass pass = asker.court();
        Page<CaseRow> page = files.find(pass, new CaseFilter(jurisdiction, custody), after, Ask.limit(limit));
        Map<String, Hearing> next =
                docket.nextOf(pass, page.items().stream().map(CaseRow::number).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> CaseBody.of(row, next.get(row.number())))
                        .toList(),
                page.next());
    }

    @POST
    @Operation(summary = "Opens a case; only the clerk")
    @APIResponseSchema(value = CaseBody.class, responseCode = "201")
    public Response open(CaseBody.New given) {
        NewTransfer from =
                given.transferredFrom() == null ? null : given.transferredFrom().given(clock.today());
        String number = files.open(asker.court(), given.given());
        if (from != null) {
            transfers.note(asker.open(number), from);
        }
        return Response.created(URI.create("cases/" + number))
                .tag(Versions.tag(1))
                .entity(body(asker.open(number)))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One case, with its next hearing and its version as ETag")
    @APIResponseSchema(CaseBody.class)
    public Response one(@PathParam("number") String number) {
        return tagged(body(asker.open(number)));
    }

    @PATCH
    @Path("{number}")
    @Operation(
            summary =
                    "Changes jurisdiction, custody, lead court, milestones, petitions, name, language, school hours or"
                            + " wish, and says what became of the clocks; preview=true writes nothing")
    @APIResponseSchema(CaseBody.class)
    public Response change(
            @PathParam("number") String number,
            @QueryParam("preview") Boolean preview,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            CaseBody.Patch patch) {
        OpenCase pass = asker.open(number);
        long version = Versions.expected(ifMatch, () -> files.header(pass).version());
        ChangedCase changed = Boolean.TRUE.equals(preview)
                ? clocks.preview(pass, patch.given(), version)
                : clocks.change(pass, patch.given(), version);
        return tagged(CaseBody.of(changed, docket.next(pass).orElse(null)));
    }

    @GET
    @Path("{number}/clocks")
    @Operation(summary = "Every clock that runs in the case, most pressing first")
    public Page<CaseClock> clocks(@PathParam("number") String number) {
        return page(clocks.running(asker.open(number)));
    }

    @POST
    @Path("{number}/clocks/{clock}/met")
    @Operation(summary = "Marks the act that a clock asks for as done; answers the clocks that still run")
    public Page<CaseClock> met(@PathParam("number") String number, @PathParam("clock") String clock, Met met) {
        return page(clocks.met(asker.open(number), clock, met.day()));
    }

    private static Page<CaseClock> page(List<RunningClock> running) {
        return new Page<>(running.stream().map(CaseClock::of).toList(), null);
    }

    @POST
    @Path("{number}/keep-apart")
    @Operation(summary = "Keeps this youth and another out of the same half-day")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response keepApart(@PathParam("number") String number, Apart apart) {
        files.keepApart(asker.open(number), Ask.need("other", apart.other()), apart.basis());
        return Response.noContent().build();
    }

    private CaseBody body(OpenCase pass) {
        return CaseBody.of(files.header(pass), docket.next(pass).orElse(null));
    }

    private static Response tagged(CaseBody body) {
        return Versions.tagged(body, body.version());
    }
}
