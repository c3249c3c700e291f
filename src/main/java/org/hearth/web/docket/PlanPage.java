package org.hearth.web.docket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Plan;
import org.hearth.docket.PlanAsk;
import org.hearth.docket.PlanItem;
import org.hearth.docket.Plans;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Every hearing that is due in a month: previewed together, then set a piece at a time. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final int PIECE = 20;
    private static final int PERCENT = 100;

    @Inject
    private transient Me me;

    @Inject
    private transient Plans plans;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    private String id;
    private Integer after;
    private boolean going;
    private String month;
    private String[] chosen = {};
    private transient Plan plan;
    private transient Page<PlanItem> items = new Page<>(List.of(), null);
    private transient List<Plan> latest = List.of();
    private transient Map<String, String> names = Map.of();

    /** Reads the latest plans, or one plan and a page of its hearings. */
    public void load() {
        if (!me.can(Task.PLAN_DOCKET.name())) {
            throw Problem.notAllowed();
        }
        if (id == null) {
            month = month == null ? YearMonth.from(clock.today()).plusMonths(1).toString() : month;
            latest = plans.latest(me.court());
            return;
        }
        plan = plans.plan(me.court(), id);
        items = plans.items(me.court(), id, after, ROWS);
        names = files.labels(
                me.court(), items.items().stream().map(PlanItem::caseId).collect(Collectors.toSet()));
    }

    /** Previews the chosen kinds for the month. */
    public String preview() {
        return "/docket/plan?faces-redirect=true&id="
                + plans.make(me.court(), PlanAsk.of(List.of(chosen), parsed())).id();
    }

    private YearMonth parsed() {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeException e) {
            throw Problem.badInput("month", "problem.plan-month");
        }
    }

    /** Sets the next piece; the page goes on by itself until nothing waits. */
    public String apply() {
        Plan now = plans.apply(me.court(), id, PIECE);
        return "/docket/plan?faces-redirect=true&id=" + id + (now.open() ? "&going=true" : "");
    }

    /** Stops it; what was set stays. */
    public String stop() {
        plans.stop(me.court(), id);
        return "/docket/plan?faces-redirect=true&id=" + id;
    }

    /** The kinds of hearing that a clock of the law asks for. */
    public List<HearingType> getTypes() {
        return types.all().stream()
                .filter(type -> !type.in().isEmpty() || !type.out().isEmpty())
                .sorted(Comparator.comparing(HearingType::id))
                .toList();
    }

    /** How many percent are set. */
    public int getPercent() {
        return plan.total() == 0 ? PERCENT : plan.done() * PERCENT / plan.total();
    }

    /** A courtroom's name. */
    public String room(String courtroom) {
        return house().courtroom(courtroom).name();
    }

    private Courthouse house() {
        return book.courthouse(me.getCourthouse());
    }

    /** The name the young person asked for; a neutral word where this reader has no right to it. */
    public String name(String caseId) {
        String name = names.get(caseId);
        return name == null ? Words.ENGLISH.say("cases.no-name") : name;
    }

    /** Why one was refused; empty for others. */
    public String rule(PlanItem item) {
        return item.state() == PlanItem.State.REFUSED ? Words.ENGLISH.say("plan.rule." + item.rule()) : "";
    }

    public Plan getPlan() {
        return plan;
    }

    public List<PlanItem> getItems() {
        return items.items();
    }

    /** The turn to go on after; null on the last page. */
    public String getNext() {
        return items.next();
    }

    public List<Plan> getLatest() {
        return latest;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }

    /** True while the page sets one piece after the other by itself. */
    public boolean isGoing() {
        return going;
    }

    public void setGoing(boolean going) {
        this.going = going;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}
