package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.EntriesFile;
import org.hearth.bench.Entry;
import org.hearth.bench.EntryState;
import org.hearth.bench.Merges;
import org.hearth.bench.Merging;
import org.hearth.bench.PackEntries;
import org.hearth.bench.PlacedEntry;
import org.hearth.orders.HearingRecord;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What was written in a pack without network, looked at and then recorded. */
@Path("packs/merge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class PackMergeResource {
    @Inject
    private Asker asker;

    @Inject
    private Merges merges;

    /**
     * What is merged.
     *
     * @param file the entries file as the pack saved it
     * @param take the hearings whose entries are taken; all that can be where it is left out
     */
    public record Given(EntriesFile file, List<String> take) {}

    /**
     * A file's entries beside what stands now.
     *
     * @param pack the pack in which they were written
     */
    public record Merged(String pack, LocalDate day, String officer, List<Item> items) {}

    /**
     * One entry.
     *
     * @param takeable whether it can be taken into the record
     * @param said the same in words
     * @param written what was written in the pack
     * @param now what the latest record says; null where nothing is recorded or the case is not open
     * @param refused why it was not taken; null where it was, or was not asked for
     */
    public record Item(
            String hearing,
            EntryState state,
            Boolean takeable,
            String said,
            HearingRecord written,
            HearingRecord now,
            String refused) {
        static Item of(PlacedEntry placed, Problem refused) {
            return new Item(
                    placed.entry().hearing(),
                    placed.state(),
                    placed.state().isTakeable(),
                    Words.ENGLISH.say(placed.state().key()),
                    placed.entry().record(),
                    placed.record() == null ? null : placed.record().record(),
                    refused == null ? null : refused.say(Words.ENGLISH));
        }
    }

    @POST
    @Operation(
            summary =
                    "Records what was written in a pack, each hearing in its own transaction and none signed; preview=true"
                            + " writes nothing and answers each entry beside what stands now. The same file again changes nothing")
    public Merged merge(@QueryParam("preview") Boolean preview, Given given) {
        EntriesFile file = Ask.need("file", Ask.need("file", given).file()).whole();
        PackEntries entries = merges.read(asker.court(), file);
        if (Boolean.TRUE.equals(preview)) {
            return merged(
                    entries,
                    Merging.look(merges, entries, asker::open).stream()
                            .map(each -> Item.of(each, null))
                            .toList());
        }
        List<String> chosen = given.take();
        List<Merging.Outcome> outcomes =
                Merging.take(merges, entries, asker::open, entry -> new Merging.Choice(isChosen(chosen, entry), null));
        return merged(
                entries,
                outcomes.stream()
                        .map(each -> Item.of(each.placed(), each.refused()))
                        .toList());
    }

    private static boolean isChosen(List<String> chosen, Entry entry) {
        return chosen == null || chosen.contains(entry.hearing());
    }

    private static Merged merged(PackEntries entries, List<Item> items) {
        return new Merged(entries.pack(), entries.day(), entries.officer(), items);
    }
}
