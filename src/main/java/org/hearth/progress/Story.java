package org.hearth.progress;

import java.util.List;

/**
 * A youth's story as one reader may know it, in the order in which it is told: what the youth wants, the steps, the time
 * away, what is needed, what the youth likes and is good at, and the people in the youth's corner.
 *
 * @param goals those that go on first
 * @param measures what is counted, gains first
 * @param needs every need
 * @param strengths interests and strengths, the youth's own first
 * @param people in the youth's corner; none where this reader may not know of them
 * @param closed true for a judge before a finding, who then reads nothing of it
 */
public record Story(
        List<Goal> goals,
        List<Measure> measures,
        List<Need> needs,
        List<Strength> strengths,
        List<CornerPerson> people,
        boolean closed) {
    /** What a judge reads before a finding, and whoever may not read progress. */
    public static final Story CLOSED = new Story(List.of(), List.of(), List.of(), List.of(), List.of(), true);

    public Story {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        needs = List.copyOf(needs);
        strengths = List.copyOf(strengths);
        people = List.copyOf(people);
    }

    Story with(List<Strength> liked, List<CornerPerson> near) {
        return new Story(goals, measures, needs, liked, near, closed);
    }

    /** The goals that go on or are reached. */
    public List<Goal> kept() {
        return goals.stream().filter(each -> !each.isSetAside()).toList();
    }

    /** The goals that the youth has put aside. */
    public List<Goal> setAside() {
        return goals.stream().filter(Goal::isSetAside).toList();
    }

    /** What is counted toward the youth's goals. */
    public List<Measure> steps() {
        return measures.stream().filter(each -> !each.away()).toList();
    }

    /** What is counted of time away. */
    public List<Measure> away() {
        return measures.stream().filter(Measure::away).toList();
    }

    /** The measures by which the youth follows a goal, as far as this reader may know of them. */
    public List<Measure> followed(Goal goal) {
        return measures.stream()
                .filter(each -> goal.measures().contains(each.id()))
                .toList();
    }

    public List<Strength> interests() {
        return of(StrengthKind.INTEREST);
    }

    /** What the youth is good at or has done. */
    public List<Strength> abilities() {
        return of(StrengthKind.STRENGTH);
    }

    private List<Strength> of(StrengthKind kind) {
        return strengths.stream().filter(each -> each.kind() == kind).toList();
    }
}
