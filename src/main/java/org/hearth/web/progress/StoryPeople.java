package org.hearth.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.progress.Corner;
import org.hearth.progress.Known;
import org.hearth.progress.NamedPerson;
import org.hearth.progress.SaidStrength;
import org.hearth.progress.StrengthKind;
import org.hearth.progress.Strengths;
import org.hearth.web.Me;

/** What is typed of interests, strengths and people on the page of a young person's story. */
@Named
@ViewScoped
public class StoryPeople implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Strengths strengths;

    @Inject
    private transient Corner corner;

    private StrengthKind kind = StrengthKind.STRENGTH;
    private String words;
    private Known known;
    private String name;
    private String relation;
    private String touch;

    /** Adds an interest or a strength. */
    public String addStrength(String number) {
        strengths.add(me.open(number), new SaidStrength(kind, words, known));
        return StoryPage.again(number);
    }

    /** Lets the youth's word go to the team. */
    public String releaseStrength(String number, String id, long version) {
        strengths.release(me.open(number), id, version);
        return StoryPage.again(number);
    }

    /** Takes an interest or a strength down. */
    public String takeDownStrength(String number, String id, long version) {
        strengths.takeDown(me.open(number), id, version);
        return StoryPage.again(number);
    }

    /** Names somebody in the youth's corner. */
    public String addPerson(String number) {
        corner.add(me.open(number), new NamedPerson(name, relation, touch));
        return StoryPage.again(number);
    }

    /** Lets one go to the team. */
    public String releasePerson(String number, String id, long version) {
        corner.release(me.open(number), id, version);
        return StoryPage.again(number);
    }

    /** Takes one down. */
    public String takeDownPerson(String number, String id, long version) {
        corner.takeDown(me.open(number), id, version);
        return StoryPage.again(number);
    }

    public List<StrengthKind> getKinds() {
        return List.of(StrengthKind.values());
    }

    public List<Known> getSources() {
        return List.of(Known.values());
    }

    public StrengthKind getKind() {
        return kind;
    }

    public void setKind(StrengthKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Known getKnown() {
        return known;
    }

    public void setKnown(Known known) {
        this.known = known;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getTouch() {
        return touch;
    }

    public void setTouch(String touch) {
        this.touch = touch;
    }
}
