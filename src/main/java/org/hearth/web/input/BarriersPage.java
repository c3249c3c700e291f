package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.input.Barrier;
import org.hearth.input.Barriers;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** What stands in the way in one case, who owns it, and what the agency answers. */
@Named
@ViewScoped
public class BarriersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Barriers barriers;

    private String number;
    private String chosen;
    private String words;
    private transient List<Barrier> all = List.of();

    /** Reads the barriers of the case. */
    public void load() {
        all = barriers.of(me.open(number));
    }

    /** Answers the chosen one for one's agency. */
    public String reply() {
        OpenCase pass = me.open(number);
        if (chosen == null) {
            throw Problem.notFound();
        }
        barriers.reply(pass, chosen, words);
        return "/input/barriers?faces-redirect=true&number=" + number;
    }

    /** True where this person writes the answer to that barrier now. */
    public boolean answering(Barrier barrier) {
        return barrier.mayReply() && barrier.id().equals(chosen);
    }

    public List<Barrier> getAll() {
        return all;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
