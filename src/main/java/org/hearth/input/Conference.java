package org.hearth.input;

import java.time.LocalDate;
import java.util.List;

/**
 * The team's conference before one hearing, as this reader may see it.
 *
 * @param hearing the hearing's key
 * @param caseId the case's number
 * @param closed true while a finding is awaited: there is no conference
 * @param roster who has a place, with who is there; none for the judge while counsel are missing
 * @param judge whether the judge may join, and why; null for those who know nothing of notices
 * @param views where disciplines see one thing differently, side by side
 * @param voices what was submitted, as this reader may read it
 * @param actions what was agreed
 * @param note this reader's own working note; null without one
 * @param noteVersion of that note; 0 before the first
 * @param noteUntil the last day on which working notes are kept
 * @param sits true where this reader has a place on the roster
 * @param keeps true where this reader marks who is there
 * @param version of the roster, for the next change; 0 before the first
 */
public record Conference(
        String hearing,
        String caseId,
        boolean closed,
        List<ConferenceSeat> roster,
        Joining judge,
        List<DifferingView> views,
        List<Voice> voices,
        List<AgreedAction> actions,
        String note,
        long noteVersion,
        LocalDate noteUntil,
        boolean sits,
        boolean keeps,
        long version) {
    public Conference {
        roster = List.copyOf(roster);
        views = List.copyOf(views);
        voices = List.copyOf(voices);
        actions = List.copyOf(actions);
    }
}
