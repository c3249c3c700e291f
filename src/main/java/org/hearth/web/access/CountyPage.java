package org.hearth.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.CountyPerson;
import org.hearth.access.CountySignIns;
import org.hearth.access.GlassUse;
import org.hearth.terms.Page;
import org.hearth.web.Me;

/** The steward's page of the county's sign-in: who comes by it, and who came past it. */
@Named
@RequestScoped
public class CountyPage {
    private static final int LINES = 50;

    @Inject
    private Me me;

    @Inject
    private CountySignIns signIns;

    private String after;
    private Page<CountyPerson> people;
    private List<GlassUse> uses = List.of();

    /** Reads one page of people and the newest uses of break-glass accounts. */
    public void load() {
        people = signIns.people(me.court(), after, LINES);
        uses = signIns.glass(me.court(), LINES);
    }

    public List<CountyPerson> getPeople() {
        return people == null ? List.of() : people.items();
    }

    public List<GlassUse> getUses() {
        return uses;
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return people == null ? null : people.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
