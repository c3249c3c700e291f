package org.hearth.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalState;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.progress.Measure;
import org.hearth.progress.Stories;
import org.hearth.progress.Story;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** A young person's story, read as one; here the goals are written down and let go. */
@Named
@ViewScoped
public class StoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Stories stories;

    @Inject
    private transient Goals goals;

    private transient Story story;
    private String number;
    private String chosen;
    private boolean writing;
    private boolean noting;
    private boolean agreeing;
    private boolean releasing;
    private boolean speaking;
    private final GoalForm form = new GoalForm();

    /** Reads what this person may know. */
    public void load() {
        OpenCase pass = me.open(number);
        story = stories.of(pass);
        writing = pass.may(Task.WRITE_GOALS);
        noting = pass.may(Task.NOTE_PROGRESS);
        agreeing = pass.may(Task.AGREE_ACTION);
        releasing = pass.may(Task.RELEASE_INPUT);
        speaking = pass.role() == Role.YOUTH || pass.role() == Role.YOUTH_ATTORNEY;
    }

    /** Reads it where this window has not yet: what is acted on stays what was read, so that a stale page loses the race. */
    public void ready() {
        if (story == null) {
            load();
        }
    }

    /** Takes the goal that the address names into the form. */
    public void choose() {
        if (chosen != null && !chosen.isEmpty()) {
            form.take(story.goals().stream()
                    .filter(each -> writing && each.id().equals(chosen))
                    .findFirst()
                    .orElseThrow(Problem::notFound));
        }
    }

    /** Writes a goal down in the youth's words, or writes it anew. */
    public String saveGoal() {
        OpenCase pass = me.open(number);
        if (form.getId() == null) {
            goals.add(pass, form.said());
        } else {
            goals.change(pass, form.getId(), form.said(), form.version());
        }
        return again();
    }

    /** Says how it stands with a goal. */
    public String say(String id, long version, GoalState state) {
        goals.change(me.open(number), id, new GoalWords(null, null, null, state), version);
        return again();
    }

    /** Lets a held goal go to the team. */
    public String releaseGoal(String id, long version) {
        goals.release(me.open(number), id, version);
        return again();
    }

    private String again() {
        return again(number);
    }

    static String again(String number) {
        return "/progress/story?faces-redirect=true&number=" + number;
    }

    /** The measure's sentence in the language of the page. */
    public String said(Measure measure) {
        return frame.getLanguage().equals("es") ? measure.sentenceEs() : measure.sentence();
    }

    /** True where the youth may still say that a goal is reached or set aside. */
    public boolean isOpen(Goal goal) {
        return writing && goal.isGoingOn();
    }

    public Story getStory() {
        return story;
    }

    public GoalForm getForm() {
        return form;
    }

    /** The layout: plain and private for youth and caregivers. */
    public String getLayout() {
        return isPlain() ? "plain" : "page";
    }

    /** True for youth and caregivers. */
    public boolean isPlain() {
        Role role = me.getRole();
        return role == Role.YOUTH || role == Role.CAREGIVER;
    }

    /** True for the young person. */
    public boolean isOwn() {
        return me.getRole() == Role.YOUTH;
    }

    /** True for those who may write a goal down. */
    public boolean isWriting() {
        return writing;
    }

    /** True for those who may say how far a need is met, and add a strength. */
    public boolean isNoting() {
        return noting;
    }

    /** True for those who may agree to do something for a need. */
    public boolean isAgreeing() {
        return agreeing;
    }

    /** True for the holder, who lets the youth's words go. */
    public boolean isReleasing() {
        return releasing;
    }

    /** True for the youth and the youth's attorney, who speak in the youth's words. */
    public boolean isSpeaking() {
        return speaking;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The key of the goal to be changed; null for none. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
