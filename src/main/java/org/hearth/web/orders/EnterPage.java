package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.bench.Signing;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.CourtCalendar;
import org.hearth.orders.Age;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.Waiting;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** What the clerk enters in the county's system before the day ends, and the records that still wait for a signature. */
@Named
@ViewScoped
public class EnterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Orders orders;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Signing signing;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient CourtCalendar calendar;

    private final Map<String, String> codes = new HashMap<>();
    private transient Waiting waiting;
    private transient Map<String, String> names;

    /** Reads what waits, the oldest first. */
    public void load() {
        CourtPass pass = me.court();
        if (!pass.may(Task.ENTER_ORDERS)) {
            throw Problem.notAllowed();
        }
        waiting = orders.waiting(pass);
        names = files.labels(
                pass,
                Stream.of(
                                waiting.toSign().stream().map(Waiting.Unsigned::hearing),
                                waiting.toApprove().stream().map(Waiting.Referred::order),
                                waiting.toEnter().stream().map(CourtOrder::id))
                        .flatMap(each -> each)
                        .map(Ids::caseOf)
                        .collect(Collectors.toSet()));
        waiting.toEnter().forEach(each -> codes.putIfAbsent(each.id(), each.code()));
    }

    /** Reads the list where this request has not read it yet. */
    public void ready() {
        if (waiting == null) {
            load();
        }
    }

    /** Marks an order as entered under the code that stands beside it. */
    public void enter(String order, long version) {
        waiting = null;
        signing.entered(me.open(Ids.caseOf(order)), order, codes.get(order), version);
        load();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say("enter.done"), null));
    }

    /** An order as it is typed into the county's system, in one block. */
    public String block(CourtOrder order) {
        return WORDS.say(
                "enter.block",
                order.text(),
                order.responsible(),
                CourtTime.say(order.due(), WORDS.locale()),
                order.code());
    }

    /** The name of the young person whose thing this is, as this reader may see it. */
    public String name(String id) {
        String name = names.get(Ids.caseOf(id));
        return name == null ? WORDS.say("today.no-name") : name;
    }

    public List<CourtOrder> getToEnter() {
        return waiting.toEnter();
    }

    public List<Waiting.Referred> getToApprove() {
        return waiting.toApprove();
    }

    /** How long something has waited since that moment, in words. */
    public String age(Instant since) {
        return Age.of(since, clock.now(), calendar).say(WORDS);
    }

    public List<Waiting.Unsigned> getToSign() {
        return waiting.toSign();
    }

    /** The minute codes being typed, by order. */
    public Map<String, String> getCodes() {
        return codes;
    }
}
