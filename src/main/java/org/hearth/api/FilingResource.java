package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Filed;
import org.hearth.input.FilingState;
import org.hearth.input.FilingView;
import org.hearth.input.Filings;
import org.hearth.input.SentVersion;
import org.hearth.input.Served;
import org.hearth.input.ServedGiven;
import org.hearth.input.VersionFiling;
import org.hearth.notice.Manner;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What becomes of an answer: its versions, its filing, its service and its paper. */
@Path("requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class FilingResource {
    @Inject
    private Asker asker;

    @Inject
    private Filings filings;

    /** One version as it was sent. */
    @Schema(name = "SentVersion")
    record Version(
            int number,
            Instant submitted,
            long hoursLate,
            boolean afterHearing,
            String author,
            String report,
            Map<String, Object> answers) {
        static Version of(SentVersion sent) {
            return new Version(
                    sent.number(),
                    sent.submitted(),
                    sent.hoursLate(),
                    sent.afterHearing(),
                    sent.author(),
                    sent.report(),
                    sent.answers());
        }
    }

    /** Every version, newest first. */
    @Schema(name = "SentVersions")
    record VersionList(List<Version> items) {}

    /** How far a version has come; {@code filed} is null before it is filed. */
    @Schema(name = "FilingStep")
    record Step(
            int version,
            FilingState state,
            Instant sent,
            long hoursLate,
            boolean afterHearing,
            String author,
            String report,
            Filed filed,
            List<ServedLine> served) {
        static Step of(VersionFiling version) {
            return new Step(
                    version.number(),
                    version.state(),
                    version.sent(),
                    version.hoursLate(),
                    version.afterHearing(),
                    version.author(),
                    version.report(),
                    version.filed(),
                    version.served().stream().map(ServedLine::of).toList());
        }
    }

    /** One service. */
    @Schema(name = "ReportService")
    record ServedLine(
            String person,
            String manner,
            LocalDate on,
            String by,
            boolean consent,
            String attachment,
            String proof,
            Instant entered,
            String enteredBy) {
        static ServedLine of(Served served) {
            return new ServedLine(
                    served.person(),
                    served.manner().wire(),
                    served.on(),
                    served.by(),
                    served.consent(),
                    served.attachment(),
                    served.proof(),
                    served.entered(),
                    served.enteredBy());
        }
    }

    /**
     * What became of an answer.
     *
     * @param title null where this discipline's input is no filing
     * @param recipients the roles that must be able to read all of it
     */
    @Schema(name = "Filing")
    record Whole(String title, String citation, List<Role> recipients, String servedOn, List<Step> versions) {
        static Whole of(FilingView view) {
            return new Whole(
                    view.title(),
                    view.citation(),
                    view.recipients(),
                    view.servedOn(),
                    view.versions().stream().map(Step::of).toList());
        }
    }

    /** A filing to be recorded. */
    @Schema(name = "NewFiling")
    record Filing(String on, String reference) {}

    /** A service to be recorded. */
    @Schema(name = "NewReportService")
    record Serving(String person, String manner, String on, String by, Boolean consent, String proof) {}

    @GET
    @Path("versions")
    @Operation(summary = "Every version that was submitted, newest first, as the asker may read it")
    public VersionList versions(@PathParam("id") String id) {
        return new VersionList(filings.versions(asker.openRequest(id), id).stream()
                .map(Version::of)
                .toList());
    }

    @GET
    @Path("filing")
    @Operation(summary = "How far each version has come: sent to the team, filed, served")
    public Whole filing(@PathParam("id") String id) {
        return Whole.of(filings.of(asker.openRequest(id), id));
    }

    @GET
    @Path("filing")
    @Produces(Pdf.TYPE)
    @Operation(summary = "The filing under the county's headings as a tagged PDF, or the filed report itself")
    public Response paper(@PathParam("id") String id) {
        return Pdf.named("report", filings.paper(asker.openRequest(id), id));
    }

    @POST
    @Path("filed")
    @Operation(
            summary = "Records that the version that stands was filed; the same again changes nothing."
                    + " 422 not-a-filing, not-sent, filing-served")
    public Whole filed(@PathParam("id") String id, Filing given) {
        OpenCase pass = may(id, Task.FILE_INPUT);
        Ask.need("on", given);
        return Whole.of(filings.file(pass, id, When.day("on", given.on()), given.reference()));
    }

    @POST
    @Path("served")
    @Operation(
            summary = "Records that the version that stands was served on a person; proof is an attachment of the request"
                    + " or a reference. 422 not-a-filing, not-sent, not-filed, no-e-service-consent-report,"
                    + " not-served-yet")
    public Whole served(@PathParam("id") String id, Serving given) {
        OpenCase pass = may(id, Task.SERVE_INPUT);
        Ask.need("person", given);
        ServedGiven service = new ServedGiven(
                given.person(),
                Manner.of(given.manner()),
                When.day("on", given.on()),
                given.by(),
                Boolean.TRUE.equals(given.consent()),
                given.proof());
        return Whole.of(filings.serve(pass, id, service));
    }

    private OpenCase may(String id, Task task) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }
}
