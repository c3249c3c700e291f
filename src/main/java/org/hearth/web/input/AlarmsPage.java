package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Alarm;
import org.hearth.input.Alarms;
import org.hearth.input.Circumstances;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** What was told of danger in one case, what stood around it, and what was done. */
@Named
@ViewScoped
public class AlarmsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Alarms alarms;

    private String number;
    private String request;
    private String chosen;
    private Long version;
    private transient List<Alarm> all = List.of();
    private transient Alarm alarm;
    private String context;
    private String need;
    private String barrier;
    private String owner;
    private String done;

    /** Reads the alarms of the case; of a single request only one's own. */
    public void load() {
        all = alarms.of(pass());
        alarm = all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElse(null);
        if (chosen != null && alarm == null) {
            throw Problem.notFound();
        }
        if (alarm != null && version == null) {
            version = alarm.version();
            fill(alarm.around());
        }
    }

    private void fill(Circumstances around) {
        if (around != null) {
            context = around.context();
            need = around.need();
            barrier = around.barrier();
            owner = around.owner();
        }
    }

    /** Says what stood around the chosen alarm. */
    public String surround() {
        alarms.surround(pass(), chosen, new Circumstances(context, need, barrier, owner), version);
        return again();
    }

    /** Ends the chosen alarm by what was done. */
    public String end() {
        alarms.end(pass(), chosen, done, version);
        return again();
    }

    private String again() {
        return "/input/alarms?faces-redirect=true&" + getPlace();
    }

    private OpenCase pass() {
        return request == null ? me.open(number) : me.openRequest(request);
    }

    /** True where this person may say what was done. */
    public boolean isEnding() {
        return alarm != null && alarm.stands() && me.can(Task.RAISE_ALARM.name());
    }

    /** The page's own address, without the alarm. */
    public String getPlace() {
        return request == null ? "number=" + number : "request=" + request;
    }

    public String getLayout() {
        return InboxPage.layout(me.getRole());
    }

    public List<Alarm> getAll() {
        return all;
    }

    /** The one to act on; null where none is chosen. */
    public Alarm getAlarm() {
        return alarm;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getBarrier() {
        return barrier;
    }

    public void setBarrier(String barrier) {
        this.barrier = barrier;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
