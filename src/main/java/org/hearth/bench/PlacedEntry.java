package org.hearth.bench;

import org.hearth.docket.Hearing;
import org.hearth.orders.Checklist;
import org.hearth.orders.RecordView;

/**
 * An entry beside what stands now.
 *
 * @param entry as it was written
 * @param state how the two stand to each other
 * @param hearing as it stands now; null where the case is not open
 * @param label the name the youth asked for; null where this reader has no right to it or the case is not open
 * @param checklist the findings of the hearing's kind; null where the case is not open
 * @param record the latest record; null where there is none or the case is not open
 */
public record PlacedEntry(
        Entry entry, EntryState state, Hearing hearing, String label, Checklist checklist, RecordView record) {
    /** One whose case is not open. */
    static PlacedEntry closed(Entry entry) {
        return new PlacedEntry(entry, EntryState.CLOSED, null, null, null, null);
    }

    /** What was looked at, so that an entry is taken only while it still stands so; empty where the case is not open. */
    public String seen() {
        return hearing == null ? "" : hearing.version() + ":" + (record == null ? "" : record.hash());
    }
}
