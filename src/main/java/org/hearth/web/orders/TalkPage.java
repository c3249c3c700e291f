package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Conversation;
import org.hearth.orders.ConversationGround;
import org.hearth.orders.Conversations;
import org.hearth.orders.NewConversation;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Honest conversations: what was offered, what the young person chose, what was decided, and why if it is something else. */
@Named
@ViewScoped
public class TalkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Conversations conversations;

    @Inject
    private transient CourtClock clock;

    private transient List<Conversation> all;
    private boolean recording;
    private String number;
    private ConversationGround ground;
    private LocalDate on;
    private LocalTime at;
    private String by;
    private String options;
    private String choice;
    private String decision;
    private boolean differs;
    private String why;

    /** Reads what this person may know; a form opens on now. */
    public void load() {
        OpenCase pass = me.open(number);
        all = conversations.of(pass);
        recording = pass.may(Task.RECORD_CONVERSATION);
        if (on == null) {
            on = clock.today();
            at = CourtTime.timeOf(clock.now()).truncatedTo(ChronoUnit.MINUTES);
            by = me.getName();
        }
    }

    /** Writes a conversation down; each line of the options is one. */
    public String record() {
        List<String> offered = options == null ? List.of() : options.lines().toList();
        NewConversation told = new NewConversation(
                ground, CourtTime.at(on, at), by, offered, choice, decision, differs ? why : "", differs);
        conversations.record(me.open(number), told);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("talk.said"), null));
        return "/orders/conversation?faces-redirect=true&number=" + number;
    }

    public List<Conversation> getAll() {
        return all;
    }

    public boolean isRecording() {
        return recording;
    }

    public ConversationGround[] getGrounds() {
        return ConversationGround.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ConversationGround getGround() {
        return ground;
    }

    public void setGround(ConversationGround ground) {
        this.ground = ground;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public boolean isDiffers() {
        return differs;
    }

    public void setDiffers(boolean differs) {
        this.differs = differs;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
