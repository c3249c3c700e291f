package org.hearth.bench;

import java.util.List;
import java.util.function.Function;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A file's entries, each through the case it belongs to: one that is not open stands there and is left. */
public final class Merging {
    private Merging() {}

    /** One entry after the merge. */
    public record Outcome(PlacedEntry placed, Problem refused) {}

    /** Every entry beside what stands now. */
    public static List<PlacedEntry> look(Merges merges, PackEntries entries, Function<String, OpenCase> open) {
        return entries.items().stream()
                .map(each -> place(merges, entries, each, open))
                .toList();
    }

    private static PlacedEntry place(Merges merges, PackEntries from, Entry entry, Function<String, OpenCase> open) {
        try {
            return merges.place(open.apply(Ids.caseOf(entry.hearing())), from, entry);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND) {
                throw problem;
            }
            return PlacedEntry.closed(entry);
        }
    }

    /**
     * Takes the entries that were chosen, each case in its own transaction: what one is refused for leaves the others.
     *
     * @param seen what was looked at, for each entry that is taken; null for one that is left
     */
    public static List<Outcome> take(
            Merges merges, PackEntries entries, Function<String, OpenCase> open, Function<Entry, Choice> chosen) {
        return entries.items().stream()
                .map(each -> {
                    Choice choice = chosen.apply(each);
                    return choice.take()
                            ? take(merges, entries, each, open, choice.seen())
                            : new Outcome(place(merges, entries, each, open), null);
                })
                .toList();
    }

    private static Outcome take(
            Merges merges, PackEntries from, Entry entry, Function<String, OpenCase> open, String seen) {
        try {
            return new Outcome(merges.take(open.apply(Ids.caseOf(entry.hearing())), from, entry, seen), null);
        } catch (Problem problem) {
            return new Outcome(place(merges, from, entry, open), problem);
        }
    }

    /**
     * What is done with one entry.
     *
     * @param take true to take it into the record
     * @param seen what was looked at before; null where nothing was
     */
    public record Choice(boolean take, String seen) {}
}
