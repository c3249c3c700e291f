package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.bench.Bench;
import org.hearth.bench.Sheet;
import org.hearth.terms.Ids;
import org.hearth.web.Me;

/** The summary before a hearing as this reader may read it: the young person first, on two printed pages at most. */
@Named
@RequestScoped
public class BenchPage {
    @Inject
    private Me me;

    @Inject
    private Bench bench;

    private String hearing;
    private Sheet sheet;
    private ShownSummary shown;

    /** Reads the page of a hearing. */
    public void load() {
        sheet = bench.page(me.open(Ids.caseOf(hearing)), hearing);
        shown = new ShownSummary(sheet.summary());
    }

    public Sheet getSheet() {
        return sheet;
    }

    public ShownSummary getShown() {
        return shown;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    /** The case's key, for its header. */
    public String getCaseId() {
        return sheet == null ? null : sheet.header().number();
    }
}
