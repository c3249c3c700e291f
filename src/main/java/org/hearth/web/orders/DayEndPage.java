package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.bench.Carried;
import org.hearth.bench.CarryOver;
import org.hearth.bench.DayEnd;
import org.hearth.bench.DayState;
import org.hearth.bench.OpenThing;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The end of the day: what is left, carried over by name, and the day closed. */
@Named
@ViewScoped
public class DayEndPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient DayEnd end;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CourtClock clock;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private LocalDate date;
    private String reason;
    private String responsible;
    private String supervisor;
    private String why;
    private long version;
    private transient DayState state;
    private transient Map<String, String> names;
    private transient List<Colleague> supervisors;

    /** Reads the day: today's where none is named. */
    public void load() {
        date = date == null ? clock.today() : date;
        show(end.of(me.court(), date));
    }

    private void show(DayState read) {
        CourtPass pass = me.court();
        state = read;
        version = read.version();
        supervisors = end.supervisors(pass);
        names = files.labels(
                pass, read.open().stream().map(each -> Ids.caseOf(each.id())).collect(Collectors.toSet()));
    }

    /** Reads the day where this request has not read it yet. */
    public void ready() {
        if (state == null) {
            load();
        }
    }

    /** Carries over what is ticked. */
    public void carry() {
        List<String> things = ticked.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        act("dayend.carried.said", () -> {
            end.carryOver(me.court(), date, new CarryOver(things, reason, responsible, supervisor));
            ticked.clear();
        });
    }

    /** Closes the day. */
    public void close() {
        act("dayend.closed.said", () -> end.close(me.court(), date, version));
    }

    /** Opens it again. */
    public void reopen() {
        act("dayend.reopened.said", () -> end.reopen(me.court(), date, why, version));
    }

    /** The supervisor has seen what they were told of. */
    public void seen() {
        act("dayend.seen.said", () -> end.seen(me.court()));
    }

    private void act(String said, Runnable act) {
        try {
            act.run();
            say(FacesMessage.SEVERITY_INFO, WORDS.say(said));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND || problem.kind() == Problem.Kind.NOT_ALLOWED) {
                throw problem;
            }
            if (problem.errors().isEmpty()) {
                say(FacesMessage.SEVERITY_ERROR, problem.say(WORDS));
            }
            problem.errors().forEach(each -> say(FacesMessage.SEVERITY_ERROR, said(each)));
        }
        load();
    }

    private static String said(Problem.FieldError error) {
        return WORDS.say("dayend.field." + error.field()) + ": "
                + WORDS.say(error.key(), error.args().toArray());
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The name of the young person whose thing this is, as this reader may see it. */
    public String name(OpenThing thing) {
        String name = names.get(Ids.caseOf(thing.id()));
        return name == null ? WORDS.say("today.no-name") : name;
    }

    /** How long something has waited, in words. */
    public String age(OpenThing thing) {
        return thing.age().say(WORDS);
    }

    /** How something was carried over, in words; empty while it was not. */
    public String carried(OpenThing thing) {
        Carried over = thing.carried();
        return over == null
                ? ""
                : WORDS.say(
                        "dayend.carried",
                        CourtTime.sayShort(over.onto(), WORDS.locale()),
                        over.by(),
                        over.reason() == null ? "" : over.reason(),
                        over.responsible(),
                        over.supervisor(),
                        over.seenAt() == null ? 0 : 1);
    }

    /** True where this reader was told of something as a supervisor and has not said to have seen it. */
    public boolean isTold() {
        return state.open().stream()
                .anyMatch(each -> each.carried() != null
                        && each.carried().mine()
                        && each.carried().seenAt() == null);
    }

    public DayState getState() {
        return state;
    }

    public List<Colleague> getSupervisors() {
        return supervisors;
    }

    /** Which things are ticked, by their keys. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    /** Why a closed day is opened again. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
