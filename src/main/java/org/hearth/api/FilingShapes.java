package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.input.Filed;
import org.hearth.input.FilingState;
import org.hearth.input.FilingView;
import org.hearth.input.SentVersion;
import org.hearth.input.Served;
import org.hearth.input.VersionFiling;
import org.hearth.terms.Role;

/** How versions, filing and service stand on the wire. */
final class FilingShapes {
    private FilingShapes() {}

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
}
