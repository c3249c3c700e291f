package org.hearth.web.court;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.bench.PaperDesk;
import org.hearth.bench.PaperVersion;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;
import org.hearth.web.Me;
import org.hearth.web.PaperAnswer;

/** The templates of papers: read, changed, tried with invented data, put to use and taken back. */
@Named
@ViewScoped
public class PapersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient PaperDesk desk;

    @Inject
    private transient FacesContext faces;

    private String paper;
    private String text;
    private int number;
    private transient List<PaperVersion> papers;
    private transient List<PaperVersion> versions;

    /** Reads the list and the template that was chosen. */
    public void load() {
        ready();
        if (isChosen()) {
            text = desk.text(me.court(), paper);
            number = versions.get(0).number();
        }
    }

    /** Reads the lists where this request has not read them yet. */
    public void ready() {
        if (papers == null) {
            papers = desk.all(me.court());
            versions = isChosen() ? desk.versions(me.court(), paper) : List.of();
        }
    }

    /** Answers the paper with invented data. */
    public void preview() {
        PaperAnswer.send(faces, "preview", desk.preview(me.court(), paper, text));
    }

    /** Puts the text to use. */
    public String use() {
        return said(desk.use(me.court(), paper, text, number));
    }

    /** Puts an earlier version to use again. */
    public String again(int earlier) {
        return said(desk.useAgain(me.court(), paper, earlier, number));
    }

    private String said(PaperVersion kept) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say("papers.used"), null));
        return "/court/papers?faces-redirect=true&paper=" + kept.paper();
    }

    /** A version in few words: its number, who put it to use and when. */
    public String said(PaperVersion version, boolean who) {
        if (version.number() == 0) {
            return WORDS.say("papers.version.installed");
        }
        String by = WORDS.say("papers.by", version.by(), CourtTime.say(version.at(), WORDS.locale()));
        return WORDS.say("papers.version.number", version.number()) + (who ? ", " + by : "");
    }

    public boolean isChosen() {
        return paper != null && !paper.isBlank();
    }

    public List<PaperVersion> getPapers() {
        return papers;
    }

    /** The versions before the one in use. */
    public List<PaperVersion> getEarlier() {
        return versions.isEmpty() ? versions : versions.subList(1, versions.size());
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
