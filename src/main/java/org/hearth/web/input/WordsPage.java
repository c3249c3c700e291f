package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.access.OpenCase;
import org.hearth.input.Asked;
import org.hearth.input.Holding;
import org.hearth.input.OwnWords;
import org.hearth.input.Releases;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** Where a young person sees who reads their words, chooses, says yes or no, corrects, or takes everything back. */
@Named
@ViewScoped
public class WordsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Releases releases;

    @Inject
    private transient OwnWords words;

    private String id;
    private Asked asked;
    private List<Holding.Held> held;
    private List<Holding.Let> lets;
    private boolean takenBack;
    private List<Role> choices;
    private List<Role> readers = new ArrayList<>();
    private List<Role> now;

    /** Opens one's own words, or what others would tell in confidence. */
    public void load() {
        OpenCase pass = me.openRequest(id);
        Holding holding = releases.holding(pass, id);
        asked = holding.asked();
        held = new ArrayList<>(holding.answers());
        lets = new ArrayList<>(holding.releases());
        takenBack = holding.takenBack();
        choices = new ArrayList<>(words.choices(pass));
        Set<Role> open = new TreeSet<>();
        held.forEach(each -> open.addAll(each.readers()));
        open.remove(Role.YOUTH);
        now = new ArrayList<>(open);
    }

    /** Chooses who may read. */
    public String choose() {
        words.choose(me.openRequest(id), id, new LinkedHashSet<>(readers), asked.version());
        return again();
    }

    /** Yes to what the attorney would let go. */
    public String yes(String release) {
        words.answer(me.openRequest(id), release, true, asked.version());
        return again();
    }

    /** No: it stays private. */
    public String no(String release) {
        words.answer(me.openRequest(id), release, false, asked.version());
        return again();
    }

    /** Takes everything back at once. */
    public String takeBack() {
        words.takeBack(me.openRequest(id), id, asked.version());
        return again();
    }

    private String again() {
        return "/input/words?faces-redirect=true&request=" + id;
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

    /** The words. */
    public List<Holding.Held> getHeld() {
        return held;
    }

    /** What was decided or is asked, the latest first. */
    public List<Holding.Let> getLets() {
        return lets;
    }

    public boolean isTakenBack() {
        return takenBack;
    }

    /** True for the young person's own words, which they choose readers for and may write anew. */
    public boolean isOwn() {
        return asked.discipline() == Discipline.YOUTH;
    }

    /** Whom the young person may choose. */
    public List<Role> getChoices() {
        return choices;
    }

    public List<Role> getReaders() {
        return readers;
    }

    public void setReaders(List<Role> readers) {
        this.readers = readers;
    }

    /** Who can read some of it at this moment. */
    public List<Role> getNow() {
        return now;
    }
}
