package org.hearth.input;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.notice.Manner;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What becomes of an answer once it is sent: its versions, when it was filed, on whom it was served, and its paper. */
@Door
public class Filings {
    private static final int LONGEST_REFERENCE = 80;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    SentVersions versions;

    @Inject
    Submissions submissions;

    @Inject
    AttachmentRows attachments;

    @Inject
    FilingForms forms;

    @Inject
    FilingRows rows;

    @Inject
    FilingPaper paper;

    @Inject
    Inputs inputs;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** Every version, newest first, as this reader may read it; none where they may not know of any. */
    @Needs(Task.READ_REQUESTS)
    public List<SentVersion> versions(OpenCase pass, String request) {
        return versions.readable(pass, requests.find(pass, request));
    }

    /** How far each version has come. */
    @Needs(Task.READ_FILINGS)
    public FilingView of(OpenCase pass, String id) {
        return view(pass, requests.find(pass, id));
    }

    private FilingView view(OpenCase pass, InputRequest request) {
        List<VersionFiling> sent = rows.of(pass, request, versions.of(pass, request));
        Optional<FilingForm> form = forms.of(request.discipline());
        boolean open = form.isPresent() && !sent.isEmpty();
        boolean own = open && isOwn(pass, request);
        return new FilingView(
                form.map(FilingForm::title).orElse(null),
                form.map(FilingForm::citation).orElse(""),
                form.map(FilingForm::recipients).orElse(List.of()),
                form.map(FilingForm::served).orElse(null),
                sent,
                open && pass.may(Task.FILE_INPUT) && (own || pass.role() == Role.CLERK),
                own && pass.may(Task.SERVE_INPUT));
    }

    /** The author, or somebody of the author's agency and discipline on the case. */
    private boolean isOwn(OpenCase pass, InputRequest request) {
        if (request.isOf(pass.person())) {
            return true;
        }
        return !request.agency().isEmpty()
                && pass.role().discipline().filter(request.discipline()::equals).isPresent()
                && standings.team(pass).stream()
                        .filter(each -> each.person().equals(pass.person()))
                        .map(Member::agency)
                        .anyMatch(request.agency()::equals);
    }

    /**
     * Records that the version that stands was filed; the same again changes nothing, another day or reference corrects
     * and both stay.
     *
     * @param reference the county's stamp or number, at most 80 characters; null for none
     * @throws Problem not allowed; bad input on {@code on} or {@code reference}; unmet rule {@code not-a-filing},
     *     {@code not-sent}, {@code filing-served}
     */
    @Needs(Task.FILE_INPUT)
    public FilingView file(OpenCase pass, String id, LocalDate on, String reference) {
        InputRequest request = requests.find(pass, id);
        FilingForm form = form(request);
        FilingRules.checkWho(isOwn(pass, request), pass.role() == Role.CLERK);
        Submission version = versions.present(pass, request);
        FilingRules.checkFiled(CourtTime.dayOf(version.submitted()), version.report() != null, on, clock.today());
        String stamp = reference(reference);
        FiledEntry before = rows.filed(pass, version);
        if (before != null && before.saysTheSame(on, stamp)) {
            return view(pass, request);
        }
        if (!rows.served(pass, version).isEmpty()) {
            throw Problem.unmetRule("filing-served");
        }
        rows.file(pass, version, before, new Filed(on, form.title(), stamp, clock.now(), pass.personName()));
        trail.touched("filing");
        return view(pass, request);
    }

    private static String reference(String given) {
        String stamp = given == null || given.isBlank() ? null : given.strip();
        if (stamp != null
                && (stamp.length() > LONGEST_REFERENCE || stamp.chars().anyMatch(Character::isISOControl))) {
            throw Problem.badInput("reference", "problem.filing-reference", LONGEST_REFERENCE);
        }
        return stamp;
    }

    /**
     * Records that the version that stands was served on somebody, or that it was not.
     *
     * @throws Problem not allowed; bad input; unmet rule {@code not-a-filing}, {@code not-sent}, {@code not-filed},
     *     {@code no-e-service-consent-report}, {@code not-served-yet}
     */
    @Needs(Task.SERVE_INPUT)
    public FilingView serve(OpenCase pass, String id, ServedGiven given) {
        InputRequest request = requests.find(pass, id);
        form(request);
        FilingRules.checkWho(isOwn(pass, request), false);
        Submission version = versions.present(pass, request);
        FiledEntry filed = rows.filed(pass, version);
        FilingRules.checkServed(filed == null ? null : filed.on(), given, clock.today());
        String person = FilingRows.tidy(given.person());
        List<Served> before = rows.served(pass, version).stream()
                .filter(each -> FilingRows.tidy(each.person()).equals(person))
                .toList();
        if (given.manner() == Manner.NOT_SERVED && before.isEmpty()) {
            throw Problem.unmetRule("not-served-yet");
        }
        boolean same = before.stream().anyMatch(each -> saysTheSame(each, given));
        if (!same) {
            rows.serve(pass, version, given, proof(pass, request, given.proof()));
            trail.touched("filing.service");
        }
        return view(pass, request);
    }

    private static boolean saysTheSame(Served served, ServedGiven given) {
        String proof = served.attachment() == null ? served.proof() : served.attachment();
        return served.manner() == given.manner()
                && served.on().equals(given.on())
                && served.by().equals(given.by())
                && Objects.equals(proof, given.proof());
    }

    /** The attachment of this request that a proof names; null where it is a reference. */
    private Attachment proof(OpenCase pass, InputRequest request, String given) {
        return attachments.readable(pass, request).stream()
                        .anyMatch(each -> each.id().equals(given))
                ? attachments.find(pass, request, given)
                : null;
    }

    /**
     * The version that stands as a tagged PDF under the county's headings, or the filed report where that is the answer.
     *
     * @throws Problem not allowed for a reader who may not read all of it; unmet rule {@code not-a-filing},
     *     {@code not-sent}, {@code filing-attached} where the filed report is no PDF
     */
    @Needs(Task.READ_FILINGS)
    public byte[] paper(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        FilingForm form = form(request);
        Submission version = versions.present(pass, request);
        if (version.report() != null) {
            return report(pass, request, version.report());
        }
        VersionFiling filing = rows.of(pass, request, List.of(version)).get(0);
        return paper.of(pass, request, form, filing, submissions.answers(version));
    }

    private byte[] report(OpenCase pass, InputRequest request, String id) {
        Attachment report = attachments.find(pass, request, id);
        byte[] bytes = seals.openBytes(pass, attachments.file(report).bytes());
        if (report.kind() != FileKind.PDF) {
            throw Problem.unmetRule("filing-attached");
        }
        return bytes;
    }

    /**
     * Submits the filed report as the whole answer; what the form requires is then satisfied by it, and what was drafted
     * beside it goes along.
     *
     * @param attachment a file of this request that is not submitted yet
     * @param filedOn the day it was filed, today or earlier
     * @throws Problem as {@link Inputs#submit}; bad input on {@code report} or {@code filedOn}; unmet rule
     *     {@code not-a-filing}
     */
    @Beforehand
    @Needs(Task.WRITE_INPUT)
    public RequestView submitReport(OpenCase pass, String id, String attachment, LocalDate filedOn, long version) {
        InputRequest request = requests.find(pass, id);
        FilingForm form = form(request);
        if (!request.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        request.expect(version);
        if (filedOn == null || filedOn.isAfter(clock.today())) {
            throw Problem.badInput("filedOn", filedOn == null ? "problem.no-date" : "problem.filing-ahead");
        }
        Attachment report = attachments.of(request).stream()
                .filter(each -> each.id().equals(attachment) && !each.isSent())
                .findFirst()
                .orElseThrow(() -> Problem.badInput("report", "problem.filing-report"));
        report.isFiledReport(filedOn);
        RequestView view = inputs.submit(pass, id, version);
        Submission sent = versions.present(pass, request);
        sent.isReport(report);
        rows.file(pass, sent, null, new Filed(filedOn, form.title(), null, clock.now(), pass.personName()));
        trail.touched("filing.report");
        return view;
    }

    private FilingForm form(InputRequest request) {
        return forms.of(request.discipline()).orElseThrow(() -> Problem.unmetRule("not-a-filing"));
    }
}
