package org.hearth.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.orders.Absence;
import org.hearth.orders.AbsenceSteps;
import org.hearth.orders.Absences;
import org.hearth.orders.Comeback;
import org.hearth.orders.Comebacks;
import org.hearth.orders.OpenRecall;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantWatch;
import org.hearth.orders.Warrants;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** On a case's page whether they are away or came back, and the warrants that stand; on Today what is owed about warrants. */
@Named
@RequestScoped
public class AwayMark {
    /** So long the welcome stands first on the case. */
    private static final Duration WELCOME = Duration.ofDays(30);

    /**
     * What a case's page says of it.
     *
     * @param shown true where this person may know of time away at all
     * @param open the time away that is open; null while they are in care, or where it is not for this person
     * @param back the newest return of the last weeks; null where there is none
     * @param warrants the warrants that stand
     * @param asking true where this person reads warrants
     */
    public record View(boolean shown, Absence open, Comeback back, List<Warrant> warrants, boolean asking) {}

    /**
     * What is owed about a warrant.
     *
     * @param label the name the youth asked for; null where this person has no right to it
     * @param text what is owed, in one line
     */
    public record Late(OpenRecall recall, String label, String text) {}

    @Inject
    private Me me;

    @Inject
    private Absences absences;

    @Inject
    private Comebacks comebacks;

    @Inject
    private Warrants warrants;

    @Inject
    private WarrantWatch watch;

    @Inject
    private CaseFiles files;

    @Inject
    private AbsenceSteps steps;

    @Inject
    private CourtClock clock;

    private final Map<String, View> read = new HashMap<>();
    private List<Late> late;
    private List<Late> undecided;

    /** What stands on a case, read once a request. */
    public View of(String caseId) {
        return read.computeIfAbsent(caseId, this::view);
    }

    private View view(String caseId) {
        OpenCase pass = me.open(caseId);
        boolean shown = pass.may(Task.READ_ABSENCES);
        boolean asking = pass.may(Task.READ_WARRANTS);
        Absence open = shown ? absences.open(pass).orElse(null) : null;
        Comeback back = shown && open == null
                ? comebacks
                        .latest(pass)
                        .filter(each -> each.cameAt().isAfter(clock.now().minus(WELCOME)))
                        .orElse(null)
                : null;
        return new View(shown, open, back, asking ? warrants.standing(pass) : List.of(), asking);
    }

    /** The recalls that are late where this person stands, read once a request. */
    public List<Late> getLate() {
        if (late == null) {
            late = me.can(Task.READ_WARRANTS.name())
                    ? named(
                            watch.late(me.court()),
                            each -> each.isToOrder() ? "recall.late.order" : "recall.late.confirm")
                    : List.of();
        }
        return late;
    }

    /** For judge and clerk the warrants that wait for a decision, read once a request; nothing for everybody else. */
    public List<Late> getUndecided() {
        if (undecided == null) {
            boolean court = me.can(Task.DECIDE_WARRANT.name()) || me.can(Task.CONFIRM_RECALL.name());
            undecided = court ? named(watch.undecided(me.court()), each -> "recall.undecided") : List.of();
        }
        return undecided;
    }

    private List<Late> named(List<OpenRecall> open, Function<OpenRecall, String> key) {
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, String> labels = files.labels(
                me.court(), open.stream().map(OpenRecall::caseId).distinct().toList());
        return open.stream()
                .map(each -> new Late(
                        each,
                        labels.get(each.caseId()),
                        Words.ENGLISH.say(
                                key.apply(each),
                                each.hoursLate(),
                                CourtTime.say(each.since(), Words.ENGLISH.locale()))))
                .toList();
    }

    /** The words that stand first when they came back. */
    public String getAffirmation() {
        return steps.affirmation(Words.ENGLISH);
    }
}
