package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Asked;
import org.hearth.input.Carrying;
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
    private transient Carrying carries;

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
    private ArrayList<AnswerField> cards;
    private ArrayList<AnswerField> rest;
    private LocalDate confirmed;
    private boolean brief;
    private boolean carrying;
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

    /** Takes a request to the page. */
    public void show(RequestView view) {
        asked = view.asked();
        version = asked.version();
        writing = view.mayWrite();
        releasing = view.mayRelease();
        fields = AnswerField.of(view, words());
        confirmed = view.brought().confirmed();
        brief = view.brought().brief();
        carrying = !view.brought().carried().isEmpty();
        lay(view);
        LocalDate today = clock.today();
        fields.forEach(each -> {
            LocalDate to = each.getId().endsWith("_before") ? today.minusDays(PERIOD) : today;
            each.offerPeriod(to.minusDays(PERIOD - 1L).toString(), to.toString());
        });
    }

    /** The cards of the page: what leads it, then the form; at a short hearing the rest is folded away. */
    private void lay(RequestView view) {
        List<String> first = view.brought().first();
        List<String> asked = brief ? view.form().brief() : List.of();
        cards = new ArrayList<>();
        rest = new ArrayList<>();
        fields.stream().filter(each -> first.contains(each.getId())).forEach(cards::add);
        fields.stream()
                .filter(each -> each.isOwn() && !first.contains(each.getId()))
                .forEach(each -> (brief && !asked.contains(each.getId()) ? rest : cards).add(each));
    }

    /** Says that nothing else has changed; what is typed is kept first. */
    public String carry() {
        OpenCase pass = me.openRequest(id);
        keep(pass, () -> carries.carry(pass, id, version));
        return here();
    }

    /** Submits what the page holds, all of it or nothing; what is wrong is said and nothing typed is lost. */
    public String submit() {
        OpenCase pass = me.openRequest(id);
        keep(pass, () -> inputs.submit(pass, id, version));
        return here();
    }

    private void keep(OpenCase pass, Runnable then) {
        try {
            version = inputs.saveDraft(pass, id, answers(), version).asked().version();
            then.run();
        } catch (Problem problem) {
            blame(problem);
            version = inputs.open(pass, id).asked().version();
            throw problem;
        }
    }

    private String here() {
        return "/input/answer?faces-redirect=true&request=" + id;
    }

    /** What the fields hold, by question. */
    public Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(each -> answers.put(each.getId(), each.value()));
        return answers;
    }

    /** Says at each question what is wrong with it. */
    public void blame(Problem problem) {
        fields.forEach(each -> each.blame(problem, words()));
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

    /** The cards that stand open, in order. */
    public List<AnswerField> getCards() {
        return cards;
    }

    /** The cards that are folded away at a short hearing; empty elsewhere. */
    public List<AnswerField> getRest() {
        return rest;
    }

    /** True where a folded card needs mending. */
    public boolean isRestOpen() {
        return rest.stream().anyMatch(AnswerField::isFaulty);
    }

    /** True at a hearing between reviews. */
    public boolean isBrief() {
        return brief;
    }

    /** True where something goes along from last time. */
    public boolean isCarrying() {
        return carrying;
    }

    /** The day on which the author said that nothing else has changed; null while not. */
    public LocalDate getConfirmed() {
        return confirmed;
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

    /** True on the forms of youth, caregiver and parent: one question a screen, plain words, help in reach. */
    public boolean isPlain() {
        return asked != null
                && (isYouth() || asked.discipline() == Discipline.CAREGIVER || asked.discipline() == Discipline.PARENT);
    }

    /** The language rules that watch the texts; null on the youth's form and by link, where nobody corrects. */
    public String getWording() {
        return isYouth() || !me.isSignedIn() ? null : asked.discipline().wire();
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
