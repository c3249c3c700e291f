package org.hearth.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFilter;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Page;
import org.hearth.web.Me;

/** The cases one may open, page by page, each with its next hearing. */
@Named
@RequestScoped
public class CasesPage {
    private static final int ROWS = 25;

    /**
     * One line of the list.
     *
     * @param file the case
     * @param next its next hearing; null where none is set
     */
    public record Row(CaseRow file, Hearing next) {}

    @Inject
    private Me me;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    private Jurisdiction jurisdiction;
    private Custody custody;
    private String after;
    private List<Row> rows = List.of();
    private String next;

    /** Reads one page of the list. */
    public void load() {
        CourtPass pass = me.court();
        Page<CaseRow> page = files.find(pass, new CaseFilter(jurisdiction, custody), after, ROWS);
        Map<String, Hearing> hearings =
                docket.nextOf(pass, page.items().stream().map(CaseRow::number).toList());
        rows = page.items().stream()
                .map(each -> new Row(each, hearings.get(each.number())))
                .toList();
        next = page.next();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return next;
    }

    public Jurisdiction[] getJurisdictions() {
        return Jurisdiction.values();
    }

    public Jurisdiction getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public Custody getCustody() {
        return custody;
    }

    public void setCustody(Custody custody) {
        this.custody = custody;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
