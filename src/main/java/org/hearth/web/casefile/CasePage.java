package org.hearth.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.CaseClocks;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.progress.Goal;
import org.hearth.progress.Goals;
import org.hearth.progress.Measure;
import org.hearth.progress.Progress;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One young person's case: the person first, then hearings, the clocks that run, and the team. */
@Named
@RequestScoped
public class CasePage {
    private static final int FIRST = 5;

    @Inject
    private Me me;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private CaseClocks running;

    @Inject
    private Goals wanted;

    @Inject
    private Progress progress;

    @Inject
    private CourtClock clock;

    private String number;
    private CaseHeader file;
    private List<Hearing> ahead = List.of();
    private List<Hearing> past = List.of();
    private List<ClockLine> first = List.of();
    private List<ClockLine> more = List.of();
    private List<Goal> goals = List.of();
    private List<Measure> measures = List.of();
    private boolean progressShown;

    /** Reads the case as this person may see it. */
    public void load() {
        OpenCase pass = me.open(number);
        file = files.header(pass);
        List<ClockLine> lines = running.running(pass).stream()
                .map(each -> ClockLine.of(each, clock.today(), Words.ENGLISH))
                .toList();
        first = lines.subList(0, Math.min(FIRST, lines.size()));
        more = lines.subList(first.size(), lines.size());
        List<Hearing> all = docket.ofCase(pass).stream()
                .filter(each -> !each.status().off())
                .toList();
        ahead = all.stream().filter(each -> !each.status().over()).toList();
        past = all.stream().filter(each -> each.status().over()).toList();
        progressShown = pass.may(Task.READ_PROGRESS);
        goals = progressShown
                ? wanted.of(pass).stream().filter(each -> !each.isSetAside()).toList()
                : List.of();
        measures = progressShown ? progress.measures(pass) : List.of();
    }

    public CaseHeader getFile() {
        return file;
    }

    /** Hearings that are still to come, first to last. */
    public List<Hearing> getAhead() {
        return ahead;
    }

    /** Hearings that were held, first to last. */
    public List<Hearing> getPast() {
        return past;
    }

    /** The clocks that press most. */
    public List<ClockLine> getFirst() {
        return first;
    }

    /** The other clocks, folded away. */
    public List<ClockLine> getMore() {
        return more;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    /** Whether this person may read progress and goals at all. */
    public boolean isProgressShown() {
        return progressShown;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
