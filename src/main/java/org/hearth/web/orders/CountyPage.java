package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.Task;
import org.hearth.bench.Entries;
import org.hearth.orders.AckRow;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The file that goes to the county's system, and its acknowledgment. */
@Named
@ViewScoped
public class CountyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Entries entries;

    @Inject
    private transient CourtClock clock;

    private LocalDate date;
    private String rows;
    private transient List<AckRow> report = List.of();

    /** Only for those who enter orders. */
    public void load() {
        if (!me.court().may(Task.ENTER_ORDERS)) {
            throw Problem.notAllowed();
        }
        date = date == null ? clock.today() : date;
    }

    /** Says what the rows would do. */
    public void check() {
        take(true);
    }

    /** Takes the rows in, all or none. */
    public void acknowledge() {
        take(false);
    }

    private void take(boolean dryRun) {
        try {
            report = entries.acknowledge(
                    me.court(), rows == null ? null : rows.getBytes(StandardCharsets.UTF_8), dryRun);
            boolean whole = report.stream().allMatch(each -> each.fault() == null);
            String said = !whole ? "county.refused" : dryRun ? "county.checked" : "county.taken";
            say(whole ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, WORDS.say(said, report.size()));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors()
                    .forEach(each -> say(
                            FacesMessage.SEVERITY_ERROR,
                            WORDS.say(each.key(), each.args().toArray())));
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What becomes of a row, in words. */
    public String said(AckRow row) {
        return row.fault() == null
                ? WORDS.say("county." + row.outcome().name().toLowerCase(WORDS.locale()))
                : WORDS.say(row.fault(), row.args().toArray());
    }

    public List<AckRow> getReport() {
        return report == null ? List.of() : report;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** The acknowledgment as it was pasted. */
    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
