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
import org.hearth.docket.RunningClock;
import org.hearth.progress.Goal;
import org.hearth.progress.Measure;
import org.hearth.progress.Progress;
import org.hearth.web.Me;

/** One young person's case: the person first, then hearings, the clocks that run, and the team. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private Me me;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private CaseClocks running;

    @Inject
    private Progress progress;

    private String number;
    private CaseHeader file;
    private List<Hearing> ahead = List.of();
    private List<Hearing> past = List.of();
    private List<RunningClock> clocks = List.of();
    private List<Goal> goals = List.of();
    private List<Measure> measures = List.of();
    private boolean progressShown;

    /** Reads the case as this person may see it. */
    public void load() {
        OpenCase pass = me.open(number);
        file = files.header(pass);
        clocks = running.running(pass);
        List<Hearing> all = docket.ofCase(pass).stream()
                .filter(each -> !each.status().off())
                .toList();
        ahead = all.stream().filter(each -> !each.status().over()).toList();
        past = all.stream().filter(each -> each.status().over()).toList();
        progressShown = pass.may(Task.READ_PROGRESS);
        goals = progressShown ? progress.goals(pass) : List.of();
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

    public List<RunningClock> getClocks() {
        return clocks;
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
