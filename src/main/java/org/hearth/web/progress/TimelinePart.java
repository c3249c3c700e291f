package org.hearth.web.progress;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.progress.Known;
import org.hearth.progress.Picture;
import org.hearth.progress.Turn;
import org.hearth.progress.Turns;
import org.hearth.summary.Moment;
import org.hearth.summary.Timelines;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** A young person's time with the court, day by day and in pictures; part of their story, and a page of its own. */
@Named
@ViewScoped
public class TimelinePart implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 10;
    private static final int LINES = 50;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Timelines timelines;

    @Inject
    private transient Turns noted;

    private transient Page<Moment> page;
    private transient List<Picture> pictures;
    private String number;
    private String after;
    private boolean noting;
    private Turn turn;
    private LocalDate day;
    private Known known;

    /** Reads the pictures and the latest days, once a request, for the story. */
    public void load(String of) {
        number = of;
        OpenCase pass = me.open(number);
        pictures = timelines.pictures(pass, words());
        page = timelines.page(pass, null, FIRST);
        noting = notes(pass);
    }

    /** Reads one page of days. */
    public void page() {
        OpenCase pass = me.open(number);
        page = timelines.page(pass, after, LINES);
        noting = notes(pass);
    }

    private static boolean notes(OpenCase pass) {
        return pass.may(Task.NOTE_PROGRESS) && pass.role() != Role.YOUTH;
    }

    /** Notes a move or a return. */
    public String note() {
        try {
            noted.note(me.open(number), turn, day, known);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors()
                    .forEach(each -> say(
                            FacesMessage.SEVERITY_ERROR,
                            words().say(each.key(), each.args().toArray())));
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, words().say("timeline.noted"));
        return "/progress/timeline?faces-redirect=true&number=" + number;
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private Words words() {
        return Words.in(frame.getLanguage());
    }

    /** What happened, in the language of the page. */
    public String text(Moment moment) {
        return words() == Words.SPANISH ? moment.textEs() : moment.text();
    }

    /** A row's days. */
    public String days(Picture.Row row) {
        return row.days(words());
    }

    /** A row's number, or that nobody counted. */
    public String said(Picture.Row row) {
        return row.said(words());
    }

    public List<Moment> getMoments() {
        return page.items();
    }

    /** Where the next page begins; null on the last. */
    public String getNext() {
        return page.next();
    }

    /** The measures with enough periods for a picture. */
    public List<Picture> getDrawn() {
        return pictures.stream().filter(Picture::isDrawn).toList();
    }

    /** The measures whose numbers stand alone. */
    public List<Picture> getFew() {
        return pictures.stream().filter(each -> !each.isDrawn()).toList();
    }

    /** True for the young person. */
    public boolean isOwn() {
        return me.getRole() == Role.YOUTH;
    }

    /** The layout: plain and private for those who are asked plainly. */
    public String getLayout() {
        Role role = me.getRole();
        return role == Role.YOUTH || role == Role.CAREGIVER || role == Role.PARENT ? "plain" : "page";
    }

    /** True for those who may note a move or a return. */
    public boolean isNoting() {
        return noting;
    }

    public Turn[] getTurns() {
        return Turn.values();
    }

    public Known[] getWays() {
        return Known.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Turn getTurn() {
        return turn;
    }

    public void setTurn(Turn turn) {
        this.turn = turn;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Known getKnown() {
        return known;
    }

    public void setKnown(Known known) {
        this.known = known;
    }
}
