package org.hearth.web.bench;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.bench.EntryState;
import org.hearth.bench.PlacedEntry;
import org.hearth.orders.Appearance;
import org.hearth.orders.Checklist;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** One entry on the merge page: what was written, what stands now, and whether it is taken. */
public class MergeLine implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    /** One side in words. */
    public record Side(List<String> appearances, List<String> findings, List<String> orders, String affirmation)
            implements Serializable {}

    private final String hearing;
    private final EntryState state;
    private final String headline;
    private final String seen;
    private final String recorded;
    private final Side written;
    private final Side now;
    private boolean take;

    MergeLine(PlacedEntry placed) {
        this.hearing = placed.entry().hearing();
        this.state = placed.state();
        this.headline = headline(placed);
        this.seen = placed.seen();
        this.written = side(placed.entry().record(), placed.checklist());
        boolean stands = placed.record() != null;
        this.now = stands ? side(placed.record().record(), placed.checklist()) : null;
        this.recorded = stands
                ? WORDS.say(
                        "merge.record",
                        CourtTime.say(placed.record().recordedAt(), WORDS.locale()),
                        placed.record().recordedBy())
                : "";
        this.take = state == EntryState.READY;
    }

    private static String headline(PlacedEntry placed) {
        if (placed.hearing() == null) {
            return WORDS.say(EntryState.CLOSED.key());
        }
        String when = CourtTime.say(placed.hearing().startsAt(), WORDS.locale());
        return Stream.of(when, WORDS.say(placed.hearing().typeKey()), placed.label())
                .filter(each -> each != null)
                .reduce((one, next) -> one + " · " + next)
                .orElse("");
    }

    private static Side side(HearingRecord record, Checklist checklist) {
        return new Side(
                record.appearances().stream().map(MergeLine::appearance).toList(),
                record.findings().stream().map(each -> finding(each, checklist)).toList(),
                record.orders().stream().map(MergeLine::order).toList(),
                record.affirmation());
    }

    private static String appearance(Appearance each) {
        return each.person() + ": "
                + WORDS.say(each.mode() == null ? "merge.gap" : each.mode().key());
    }

    private static String finding(Finding each, Checklist checklist) {
        String text = checklist == null
                ? each.id()
                : checklist.line(each.id()).map(Checklist.Line::text).orElse(each.id());
        return text + " " + each.value();
    }

    private static String order(OrderDraft each) {
        String gap = WORDS.say("merge.gap");
        String owner = each.responsible().isEmpty() ? gap : each.responsible();
        String due = each.due() == null ? gap : CourtTime.say(each.due(), WORDS.locale());
        String text = each.text().isEmpty() ? gap : each.text();
        return text + " (" + owner + ", " + WORDS.say("merge.due", due) + ")";
    }

    public String getHearing() {
        return hearing;
    }

    public EntryState getState() {
        return state;
    }

    /** When, what kind and the name asked for; that the case is not open where it is not. */
    public String getHeadline() {
        return headline;
    }

    String seen() {
        return seen;
    }

    /** When and by whom it was recorded meanwhile; empty where it was not. */
    public String getRecorded() {
        return recorded;
    }

    public Side getWritten() {
        return written;
    }

    /** What stands in the latest record; null where nothing is recorded. */
    public Side getNow() {
        return now;
    }

    public boolean isTake() {
        return take;
    }

    public void setTake(boolean take) {
        this.take = take;
    }
}
