package org.hearth.web.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.casefile.CaseFiles;
import org.hearth.orders.Promise;
import org.hearth.orders.PromiseFilter;
import org.hearth.orders.Promises;
import org.hearth.terms.Page;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** What adults owe young people by orders and agreements, the earliest due first; its filters stand in the address. */
@Named
@ViewScoped
public class PromisesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    private transient Me me;

    @Inject
    private transient Promises promises;

    @Inject
    private transient CaseFiles files;

    private String agency;
    private String state;
    private boolean mine;
    private String after;
    private transient Page<Promise> page;
    private transient Map<String, String> names;
    private transient Collection<String> owners;

    /** Reads one page of promises: of one agency, of one's own, or of all. */
    public void load() {
        CourtPass pass = me.court();
        page = promises.list(pass, new PromiseFilter(agency, PromiseFilter.State.of(state), mine), after, LINES);
        names = files.labels(pass, page.items().stream().map(Promise::caseId).collect(Collectors.toSet()));
        owners = promises.owners(pass);
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

    /** Everybody who owes or owed something in this person's sight. */
    public Collection<String> getOwners() {
        return owners;
    }

    public PromiseFilter.State[] getStates() {
        return PromiseFilter.State.values();
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

    /** The chosen state by its name on the wire. */
    public String getState() {
        return PromiseFilter.State.of(state).wire();
    }

    public void setState(String state) {
        this.state = state;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
