package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Asked;
import org.hearth.input.Attached;
import org.hearth.input.Attachments;
import org.hearth.input.FilingView;
import org.hearth.input.Filings;
import org.hearth.input.Inputs;
import org.hearth.input.ServedGiven;
import org.hearth.notice.Manner;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Where a report is recorded as filed and as served, each by itself, and where its paper is opened. */
@Named
@ViewScoped
public class FilingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient Filings filings;

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient CourtClock clock;

    private String id;
    private Asked asked;
    private FilingView view;
    private String state;
    private List<FilingStep> steps;
    private List<Attached> proofs;
    private LocalDate filedOn;
    private String reference;
    private String person;
    private Manner manner;
    private LocalDate servedOn;
    private String by;
    private boolean consent;
    private String proof;
    private String proofFile;

    /**
     * Loads what is recorded.
     *
     * @throws Problem not found where this input is no filing or none was sent
     */
    public void load() {
        OpenCase pass = me.openRequest(id);
        view = filings.of(pass, id);
        if (view.title() == null || view.versions().isEmpty()) {
            throw Problem.notFound();
        }
        asked = inputs.open(pass, id).asked();
        proofs = view.mayServe() && pass.may(Task.READ_REQUESTS) ? attachments.of(pass, id) : List.of();
        state = FilingWords.state(view.versions().get(0), true, WORDS);
        steps = view.versions().stream().map(each -> FilingStep.of(each, WORDS)).toList();
        filedOn = clock.today();
        servedOn = clock.today();
        by = me.getName();
    }

    /** Records that it was filed. */
    public String file() {
        filings.file(me.openRequest(id), id, filedOn, reference);
        return again();
    }

    /** Records that it was served. */
    public String serve() {
        filings.serve(
                me.openRequest(id),
                id,
                new ServedGiven(person, manner, servedOn, by, consent, proofFile == null ? proof : proofFile));
        return again();
    }

    private String again() {
        return "/input/filing?faces-redirect=true&request=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Asked getAsked() {
        return asked;
    }

    public FilingView getView() {
        return view;
    }

    /** {@code Sent to the team … Not filed yet. Not served.} */
    public String getState() {
        return state;
    }

    /** Each version, newest first. */
    public List<FilingStep> getSteps() {
        return steps;
    }

    /** When the hearing is set for. */
    public String getHearingAt() {
        return CourtTime.say(asked.hearingAt(), WORDS.locale());
    }

    /** To whom it goes: the rule's words, or the roles. */
    public String getRecipients() {
        return view.servedOn() != null
                ? view.servedOn()
                : String.join(
                        ", ",
                        view.recipients().stream()
                                .map(each -> WORDS.say(each.key()))
                                .toList());
    }

    /** The manners that are open to a report. */
    public List<Manner> getManners() {
        return ServedGiven.manners();
    }

    /** The files that may prove a service. */
    public List<Attached> getProofs() {
        return proofs;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Manner getManner() {
        return manner;
    }

    public void setManner(Manner manner) {
        this.manner = manner;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    /** The attached file that proves it; null for none. */
    public String getProofFile() {
        return proofFile;
    }

    public void setProofFile(String proofFile) {
        this.proofFile = proofFile;
    }
}
