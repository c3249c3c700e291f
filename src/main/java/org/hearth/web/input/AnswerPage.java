package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.Releases;
import org.hearth.input.RequestStatus;
import org.hearth.input.RequestView;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** One form: its questions one by one, kept as one writes, then submitted whole. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PERIOD = 30;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient Releases releases;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CourtClock clock;

    private String id;
    private long version;
    private Asked asked;
    private List<AnswerField> fields;
    private String label;
    private boolean writing;
    private boolean releasing;
    private boolean mine;
    private boolean correcting;
    private String waiting;

    /** Opens the request; that its author has seen it is noted. */
    public void load() {
        OpenCase pass = me.openRequest(id);
        show(inputs.open(pass, id));
        List<String> waits = releases.waiting(pass, id);
        waiting = fields.stream()
                .filter(each -> waits.contains(each.getId()))
                .map(AnswerField::getText)
                .collect(Collectors.joining(" · "));
        mine = asked.person().equals(pass.person());
        correcting = pass.may(Task.WRITE_CORRECTIONS) && !mine && !isYouth();
        boolean named = pass.may(Task.READ_CASE) && asked.discipline() != Discipline.YOUTH;
        label = named ? files.header(pass).label() : null;
    }

    private void show(RequestView view) {
        asked = view.asked();
        version = asked.version();
        writing = view.mayWrite();
        releasing = view.mayRelease();
        fields = AnswerField.of(view, words());
        LocalDate today = clock.today();
        fields.forEach(each -> {
            LocalDate to = each.getId().endsWith("_before") ? today.minusDays(PERIOD) : today;
            each.offerPeriod(to.minusDays(PERIOD - 1L).toString(), to.toString());
        });
    }

    /** Submits what the page holds, all of it or nothing; what is wrong is said and nothing typed is lost. */
    public String submit() {
        OpenCase pass = me.openRequest(id);
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(each -> answers.put(each.getId(), each.value()));
        try {
            version = inputs.saveDraft(pass, id, answers, version).asked().version();
            inputs.submit(pass, id, version);
        } catch (Problem problem) {
            fields.forEach(each -> each.blame(problem, words()));
            version = inputs.open(pass, id).asked().version();
            throw problem;
        }
        return "/input/answer?faces-redirect=true&request=" + id;
    }

    private Words words() {
        return Words.in(frame.getLanguage());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Asked getAsked() {
        return asked;
    }

    public List<AnswerField> getFields() {
        return fields;
    }

    /** The name the young person asked for, as this reader may see it; null for the youth and for strangers. */
    public String getLabel() {
        return label;
    }

    public boolean isWriting() {
        return writing;
    }

    /** True for the holder, who decides on the release page. */
    public boolean isReleasing() {
        return releasing;
    }

    /** Which of the author's own answers wait for the youth's attorney; empty where none does. */
    public String getWaiting() {
        return waiting;
    }

    /** True for the youth and their attorney on somebody else's report. */
    public boolean isCorrecting() {
        return correcting;
    }

    /** True for the youth whose form is off until the court's no-use order stands in the court book. */
    public boolean isOff() {
        return isYouth() && mine && !writing && asked.status() != RequestStatus.EXCUSED;
    }

    /** True on the young person's own form. */
    public boolean isYouth() {
        return asked != null && asked.discipline() == Discipline.YOUTH;
    }

    public boolean isSubmitted() {
        return asked.submittedAt() != null;
    }

    /** The language rules that watch the texts; null on the youth's form, whose words nobody corrects. */
    public String getWording() {
        return isYouth() ? null : asked.discipline().wire();
    }

    /** {@code Thu 10 Dec 2026, 10:20}, in the language of the page. */
    public String getHearingAt() {
        return CourtTime.say(asked.hearingAt(), words().locale());
    }

    /** The layout: plain and private for youth and caregivers, the frame for everybody else. */
    public String getLayout() {
        return InboxPage.layout(me.getRole());
    }
}
