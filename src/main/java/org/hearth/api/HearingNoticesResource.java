package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.HearingPapers;
import org.hearth.notice.HearingNotices;
import org.hearth.notice.Manner;
import org.hearth.notice.Notices;
import org.hearth.notice.Readdressed;
import org.hearth.notice.ServiceCount;
import org.hearth.notice.ServiceGiven;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Who must be served before a hearing, and who was, how and by whom. */
@Path("hearings/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notice")
public class HearingNoticesResource {
    @Inject
    private Asker asker;

    @Inject
    private Notices notices;

    @Inject
    private HearingPapers papers;

    @Inject
    private CourtClock clock;

    /**
     * The notices of a hearing.
     *
     * @param summary how many are served and owed, and who is missing, by kind; never whether notice was proper
     * @param behind true where the case, its team or its parties changed since, so that others are due
     */
    public record Body(List<NoticeBody> items, String next, ServiceCount summary, boolean behind) {}

    /**
     * A service.
     *
     * @param person the notice's id, the person's or party's key, or as what they are served: {@code father}
     * @param manner {@code first_class_mail}, {@code personal} …; {@code waiver} where notice was waived in court
     * @param served the day, or the moment
     * @param by who served: 18 or older, no party; the name, or the key of a person of the team
     * @param proof the day proof was filed; {@code true} for today, null while it is not
     * @param allPresent true where all were present when the hearing was set (WIC 660)
     * @param reason why an earlier entry is corrected; null for a first one
     */
    public record Serving(
            String person, String manner, String served, String by, Object proof, Boolean allPresent, String reason) {}

    @GET
    @Operation(summary = "Who must be served with which notice, in which days, and what is on file")
    public Body all(@PathParam("id") String id) {
        HearingNotices found = notices.of(asker.openCaseOf(id), id);
        List<NoticeBody> items = found.items().stream().map(NoticeBody::of).toList();
        return new Body(items, null, found.count(), found.behind());
    }

    @GET
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(summary = "Proof of service of the hearing’s notices as a tagged PDF, for whoever served to sign")
    public Response proof(@PathParam("id") String id) {
        return Pdf.named("proof-of-service", papers.proof(asker.openCaseOf(id), id));
    }

    @GET
    @Path("{notice}")
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(
            summary = "The notice to one person as a tagged PDF; language en or es, without it the one noted for them")
    public Response paper(
            @PathParam("id") String id, @PathParam("notice") String notice, @QueryParam("language") String language) {
        OpenCase pass = Allowed.on(asker, id, Task.SERVE_NOTICES);
        return Pdf.named("notice", papers.notice(pass, id, notice, language));
    }

    @POST
    @Operation(
            summary = "Enters a service: 409 service-recorded over an earlier entry without a reason;"
                    + " 422 manner-not-allowed, no-e-service-consent, no-e-service-detained")
    @APIResponseSchema(value = NoticeBody.class, responseCode = "201")
    public Response serve(@PathParam("id") String id, Serving given) {
        OpenCase pass = Allowed.on(asker, id, Task.SERVE_NOTICES);
        ServiceGiven service = new ServiceGiven(
                Manner.of(given.manner()),
                When.day("served", given.served()),
                given.by(),
                proof(given.proof()),
                Boolean.TRUE.equals(given.allPresent()),
                given.reason());
        NoticeBody entered = NoticeBody.of(notices.serve(pass, id, Ask.need("person", given.person()), service));
        return Response.created(URI.create("hearings/" + id + "/notices"))
                .entity(entered)
                .build();
    }

    private LocalDate proof(Object given) {
        return proof(given, clock.today());
    }

    /** The day that {@code proof} means: one that is given, today for true, null where there is none. */
    static LocalDate proof(Object given, LocalDate today) {
        if (given == null || Boolean.FALSE.equals(given)) {
            return null;
        }
        if (Boolean.TRUE.equals(given)) {
            return today;
        }
        if (!(given instanceof String)) {
            throw Problem.badInput("proof", "problem.no-date");
        }
        return When.day("proof", (String) given);
    }

    @POST
    @Path("update")
    @Operation(summary = "Works out anew who is due notice of the case's hearings ahead; answers what that changed")
    public Readdressed update(@PathParam("id") String id) {
        return notices.rePlace(Allowed.on(asker, id, Task.SERVE_NOTICES));
    }
}
