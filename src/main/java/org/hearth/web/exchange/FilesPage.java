package org.hearth.web.exchange;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.Task;
import org.hearth.exchange.Importing;
import org.hearth.exchange.Quarantine;
import org.hearth.exchange.Quarantined;
import org.hearth.exchange.ReportRow;
import org.hearth.exchange.Sheet;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The court's files in and out, and the rows of the nightly file that wait to be corrected. */
@Named
@ViewScoped
public class FilesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Quarantine quarantine;

    @Inject
    private transient Importing importing;

    @Inject
    private transient CourtClock clock;

    private transient List<Quarantined> waiting = List.of();

    /** Reads what waits; only for those who exchange files. */
    public void load() {
        if (!me.court().may(Task.EXCHANGE_FILES)) {
            throw Problem.notAllowed();
        }
        waiting = isClerk() ? quarantine.waiting(me.court()) : List.of();
    }

    /** Tries once more what waits. */
    public void again() {
        Importing.Report report = importing.again(me.court());
        long taken = report.rows().stream()
                .filter(each -> each.outcome() == ReportRow.Outcome.NEW || each.outcome() == ReportRow.Outcome.CHANGED)
                .count();
        load();
        say(WORDS.say("exchange.again.said", taken, waiting.size()));
    }

    /** Sets a row aside. */
    public void dismiss(String id) {
        quarantine.dismiss(me.court(), id);
        load();
        say(WORDS.say("exchange.dismiss.said"));
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Whether the files of cases are theirs too. */
    public boolean isClerk() {
        return me.court().may(Task.EXCHANGE_CASES);
    }

    public List<Quarantined> getWaiting() {
        return waiting == null ? List.of() : waiting;
    }

    /** The files that this reader may exchange. */
    public List<Sheet> getSheets() {
        return Sheet.of(me.court());
    }

    /** The first day of the docket that is offered for export. */
    public LocalDate getFrom() {
        return clock.today().withDayOfMonth(1);
    }

    /** The last one. */
    public LocalDate getTo() {
        return getFrom().plusMonths(1).minusDays(1);
    }
}
