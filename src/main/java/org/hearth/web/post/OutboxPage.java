package org.hearth.web.post;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearth.post.GivingUp;
import org.hearth.post.Messages;
import org.hearth.post.Queued;
import org.hearth.post.State;
import org.hearth.terms.Page;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The outbox: how many messages stand where, and those that need somebody first. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    /**
     * How many messages stand in a state.
     *
     * @param chosen true where the list below shows these alone
     */
    public record Count(State state, long count, boolean chosen) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Messages messages;

    @Inject
    private transient FacesContext faces;

    private State state;
    private String after;
    private GivingUp reason = GivingUp.TOLD_OTHERWISE;
    private transient Page<Queued> page;
    private transient List<Count> counts = List.of();

    /** Reads the counts and one page of the list. */
    public void load() {
        page = messages.list(me.court(), state, after, LINES);
        Map<State, Long> known = messages.counts(me.court());
        counts = Arrays.stream(State.values())
                .filter(known::containsKey)
                .map(each -> new Count(each, known.get(each), each == state))
                .toList();
    }

    /** Sends it once more. */
    public String sendAgain(String id, long version) {
        messages.sendAgain(me.court(), id, version);
        return said("outbox.again.done");
    }

    /** Gives it up, for the chosen reason. */
    public String giveUp(String id, long version) {
        messages.giveUp(me.court(), id, reason, version);
        return said("outbox.give-up.done");
    }

    /** It came back to the sender’s mailbox. */
    public String cameBack(String id, long version) {
        messages.cameBack(me.court(), id, version);
        return said("outbox.came-back.done");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/post/outbox?faces-redirect=true" + (state == null ? "" : "&state=" + state);
    }

    public List<Queued> getLines() {
        return page == null ? List.of() : page.items();
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return page == null ? null : page.next();
    }

    public List<Count> getCounts() {
        return counts;
    }

    public GivingUp[] getReasons() {
        return GivingUp.values();
    }

    public GivingUp getReason() {
        return reason;
    }

    public void setReason(GivingUp reason) {
        this.reason = reason;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
