package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Signing;
import org.hearth.court.CourtBook;
import org.hearth.court.Officer;
import org.hearth.court.OfficerKind;
import org.hearth.orders.Force;
import org.hearth.orders.RecordView;
import org.hearth.orders.Rehearing;
import org.hearth.orders.Signature;
import org.hearth.orders.Signed;
import org.hearth.orders.Stipulation;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;
import org.hearth.web.SigningAgain;

/** Above a hearing's record: who has signed and as what; one signs or approves what stands there by signing in again. */
@Named
@RequestScoped
public class SigningPart {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private Me me;

    @Inject
    private SigningAgain again;

    @Inject
    private Signing signing;

    @Inject
    private CourtBook book;

    private String password;
    private String code;
    private String officer;
    private String parties;
    private Signed signed;

    /** True for a judicial officer while this record waits for a signature that is theirs to give. */
    public boolean waits(RecordView record) {
        boolean waits =
                record != null && !record.isSigned() && pass(record.hearing()).may(Task.SIGN_RECORD);
        return waits
                && (kind() != OfficerKind.TEMPORARY || read(record.hearing()).isStipulated(mine()));
    }

    /** True for a judge while a referee's removal waits for approval. */
    public boolean approves(RecordView record) {
        return waitsForJudge(record)
                && kind() == OfficerKind.JUDGE
                && pass(record.hearing()).may(Task.APPROVE_ORDERS);
    }

    /** True while a referee's removal has no effect yet. */
    public boolean waitsForJudge(RecordView record) {
        return record != null && record.orders().stream().anyMatch(each -> each.force() == Force.WAITS_FOR_JUDGE);
    }

    /** Signs the record that stands on the page. */
    public String sign(RecordView record) {
        String hearing = record.hearing();
        signing.sign(pass(hearing), hearing, again.proof(password, code), record.hash());
        return back(hearing, "hear.signed");
    }

    /** Approves what a referee has ordered away from home. */
    public String approve(RecordView record) {
        String hearing = record.hearing();
        signing.approve(pass(hearing), hearing, again.proof(password, code), record.hash());
        return back(hearing, "signing.approved.said");
    }

    /** Writes down a stipulation to a temporary judge. */
    public String stipulate(String hearing) {
        try {
            signing.stipulate(pass(hearing), hearing, officer, parties);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors()
                    .forEach(each -> say(
                            FacesMessage.SEVERITY_ERROR,
                            WORDS.say(each.key(), each.args().toArray())));
            return null;
        }
        return back(hearing, "signing.stipulated.said");
    }

    private static String back(String hearing, String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, WORDS.say(key));
        return "/bench/hear?faces-redirect=true&hearing=" + hearing;
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What is signed and stipulated at a hearing, in words, first to last. */
    public List<String> lines(String hearing) {
        Signed read = read(hearing);
        List<String> stipulated = read.stipulations().stream().map(this::said).toList();
        List<String> signatures =
                read.signatures().stream().map(SigningPart::said).toList();
        return Stream.concat(stipulated.stream(), signatures.stream()).toList();
    }

    private String said(Stipulation each) {
        return WORDS.say("signing.stipulated", named(each.officer()), each.parties(), each.recordedBy());
    }

    private static String said(Signature each) {
        String kind = WORDS.say(each.kind().key()).toLowerCase(WORDS.locale());
        return WORDS.say(each.act().key(), each.by(), kind, CourtTime.say(each.at(), WORDS.locale()));
    }

    /** Until when a rehearing may be asked for or ordered, in words; empty where no referee has signed. */
    public String rehearing(String hearing) {
        Rehearing days = read(hearing).rehearing();
        return days == null
                ? ""
                : WORDS.say(
                        "signing.rehearing",
                        CourtTime.say(days.asked(), WORDS.locale()),
                        days.askedRule(),
                        CourtTime.say(days.ordered(), WORDS.locale()),
                        days.orderedRule());
    }

    /** The temporary judges of the court book to whom nobody has stipulated at this hearing yet. */
    public List<Officer> temporary(String hearing) {
        return book.courthouse(me.getCourthouse()).officers().stream()
                .filter(each -> each.kind().needsStipulation())
                .filter(each -> !read(hearing).isStipulated(each.key()))
                .toList();
    }

    private String named(String key) {
        return book.courthouse(me.getCourthouse()).officers().stream()
                .filter(each -> each.key().equals(key))
                .map(Officer::name)
                .findFirst()
                .orElse(key);
    }

    private OfficerKind kind() {
        return book.courthouse(me.getCourthouse()).officers().stream()
                .filter(each -> each.key().equals(mine()))
                .map(Officer::kind)
                .findFirst()
                .orElse(null);
    }

    private String mine() {
        return me.caller().officer();
    }

    private Signed read(String hearing) {
        if (signed == null) {
            signed = signing.signed(pass(hearing), hearing);
        }
        return signed;
    }

    private OpenCase pass(String hearing) {
        return me.open(Ids.caseOf(hearing));
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getParties() {
        return parties;
    }

    public void setParties(String parties) {
        this.parties = parties;
    }
}
