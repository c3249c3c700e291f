package org.hearth.web.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Orders;
import org.hearth.orders.Promise;
import org.hearth.terms.Ids;
import org.hearth.terms.Page;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** What adults owe young people by signed orders, the earliest due first. */
@Named
@ViewScoped
public class PromisesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    private transient Me me;

    @Inject
    private transient Orders orders;

    @Inject
    private transient CaseFiles files;

    private String agency;
    private String after;
    private transient Page<Promise> page;
    private transient Map<String, String> names;

    /** Reads one page of promises: of one agency, or of all. */
    public void load() {
        CourtPass pass = me.court();
        page = orders.promises(pass, agency, after, LINES);
        names = files.labels(pass, page.items().stream().map(Promise::caseId).collect(Collectors.toSet()));
    }

    /** Reads the page where this request has not read it yet. */
    public void ready() {
        if (page == null) {
            load();
        }
    }

    /** Marks a promise as kept. */
    public void done(String order, long version) {
        page = null;
        orders.status(me.open(Ids.caseOf(order)), order, OrderStatus.DONE, version);
        load();
    }

    public List<Promise> getLines() {
        return page.items();
    }

    /** The name of the young person it was promised to, as this reader may see it. */
    public String name(Promise promise) {
        String name = names.get(promise.caseId());
        return name == null ? Words.ENGLISH.say("today.no-name") : name;
    }

    /** An agency's name as it stands in an address. */
    public String link(String responsible) {
        return URLEncoder.encode(responsible, StandardCharsets.UTF_8);
    }

    /** Whether this person marks what was kept: the courthouse's staff. */
    public boolean isMarking() {
        return me.court().may(Task.RECORD_HEARING);
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return page.next();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
