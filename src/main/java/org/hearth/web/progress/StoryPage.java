package org.hearth.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.progress.Goal;
import org.hearth.progress.Goals;
import org.hearth.progress.Measure;
import org.hearth.progress.Need;
import org.hearth.progress.NeedKind;
import org.hearth.progress.NeedWord;
import org.hearth.progress.NeedsMap;
import org.hearth.progress.Progress;
import org.hearth.progress.Rating;
import org.hearth.terms.Role;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** A young person's goals, needs and progress: written by those who may, released by counsel. */
@Named
@ViewScoped
public class StoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Goals wanted;

    @Inject
    private transient NeedsMap map;

    @Inject
    private transient Progress progress;

    private transient List<Goal> goals;
    private transient List<Need> needs;
    private transient List<Measure> measures;
    private String number;
    private boolean writing;
    private boolean noting;
    private boolean releasing;
    private boolean speaking;
    private String goal;
    private NeedKind need;
    private Rating rating;
    private String words;
    private String provider;

    /** Reads what this person may know. */
    public void load() {
        OpenCase pass = me.open(number);
        goals = wanted.of(pass);
        needs = map.of(pass);
        measures = progress.measures(pass);
        writing = pass.may(Task.WRITE_GOALS);
        noting = pass.may(Task.NOTE_PROGRESS);
        releasing = pass.may(Task.RELEASE_INPUT);
        speaking = pass.role() == Role.YOUTH || pass.role() == Role.YOUTH_ATTORNEY;
    }

    /** Writes a goal down in the youth's words. */
    public String addGoal() {
        wanted.add(me.open(number), goal);
        return again();
    }

    /** Lets a held goal go to the team. */
    public String releaseGoal(String id, long version) {
        wanted.release(me.open(number), id, version);
        return again();
    }

    /** Says how far a need is met. */
    public String rate() {
        map.rate(me.open(number), need, new NeedWord(rating, words, provider));
        return again();
    }

    /** Lets the youth's word on a need go to the team. */
    public String releaseNeed(NeedKind kind) {
        map.release(me.open(number), kind);
        return again();
    }

    private String again() {
        return "/progress/story?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public List<Need> getNeeds() {
        return needs;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    /** The measure's sentence in the language of the page. */
    public String said(Measure measure) {
        return frame.getLanguage().equals("es") ? measure.sentenceEs() : measure.sentence();
    }

    /** True for those who may write a goal down. */
    public boolean isWriting() {
        return writing;
    }

    /** True for those who may say how far a need is met. */
    public boolean isNoting() {
        return noting;
    }

    /** True for the holder, who lets the youth's words go. */
    public boolean isReleasing() {
        return releasing;
    }

    /** True for the youth and the youth's attorney, who speak in the youth's words. */
    public boolean isSpeaking() {
        return speaking;
    }

    /** The layout: plain and private for youth and caregivers. */
    public String getLayout() {
        Role role = me.getRole();
        return role == Role.YOUTH || role == Role.CAREGIVER ? "plain" : "page";
    }

    /** Every need that this person may speak of. */
    public List<NeedKind> getKinds() {
        return List.of(NeedKind.values()).stream()
                .filter(each -> speaking || !each.inYouthsWordsOnly())
                .toList();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public NeedKind getNeed() {
        return need;
    }

    public void setNeed(NeedKind need) {
        this.need = need;
    }

    public Rating getRating() {
        return rating;
    }

    public void setRating(Rating rating) {
        this.rating = rating;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
