package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.Task;
import org.hearth.bench.HearingPapers;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.web.Me;
import org.hearth.web.PaperAnswer;

/** A card that a young person may want to carry; what is written here is printed and forgotten. */
@Named
@RequestScoped
public class CardPage {
    @Inject
    private Me me;

    @Inject
    private HearingPapers papers;

    @Inject
    private FacesContext faces;

    private String number;
    private String lines;
    private String language;

    /** Opens the case; only for those who may make a card. */
    public void load() {
        if (!me.open(number).may(Task.PRINT_CARD)) {
            throw Problem.notAllowed();
        }
    }

    /** Answers the card. */
    public void make() {
        List<String> chosen = lines == null ? List.of() : lines.lines().toList();
        PaperAnswer.send(faces, "card", papers.card(me.open(number), chosen, language));
    }

    /** The frame: the young person's own pages have nothing of the court's. */
    public String getLayout() {
        return me.getRole() == Role.YOUTH ? "plain" : "page";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
