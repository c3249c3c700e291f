package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.Bench;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.summary.Fact;
import org.hearth.summary.Head;
import org.hearth.summary.Item;
import org.hearth.summary.Missing;
import org.hearth.summary.Source;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;

/** What the asker may read before a hearing. */
@Path("hearings/{id}/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Summary")
public class SummaryResource {
    @Inject
    private Asker asker;

    @Inject
    private Summaries summaries;

    @Inject
    private Bench bench;

    /**
     * A summary on the wire.
     *
     * @param reader for whom it was made, {@code for} on the wire
     * @param closed the rule that keeps it closed before a finding; null where it is open
     * @param head hearing, limit with its law and the court days to spare, proof of notice, since when a line is new
     * @param facts the six things that stand before a finding; none where it is open
     */
    public record Body(
            String hearing,
            @JsonProperty("for") String reader,
            String closed,
            Head head,
            List<Fact> facts,
            List<BlockBody> blocks,
            List<Missing> missing,
            String hash) {
        static Body of(Summary summary) {
            return new Body(
                    summary.hearing(),
                    summary.reader(),
                    summary.closedBy(),
                    summary.head(),
                    summary.facts(),
                    summary.blocks().stream().map(BlockBody::of).toList(),
                    summary.missing(),
                    summary.hash());
        }
    }

    /**
     * One block on the wire.
     *
     * @param withheld the rule by which something of it is kept from the asker; null where nothing is
     * @param note what stands over the whole block, as which set the prompts are of; null for most
     */
    public record BlockBody(BlockId id, List<ItemBody> items, String withheld, String note) {
        static BlockBody of(Block block) {
            return new BlockBody(
                    block.id(), block.items().stream().map(ItemBody::of).toList(), block.withheld(), block.note());
        }
    }

    /**
     * One line on the wire.
     *
     * @param urgent true for imminent danger
     * @param under what stands with it so that it does not stand alone
     * @param aside true where the paper has no room for it and counts it
     * @param own true for the young person's own words
     */
    public record ItemBody(
            String text,
            Source source,
            @JsonProperty("new") boolean fresh,
            boolean urgent,
            List<String> under,
            boolean aside,
            boolean own) {
        static ItemBody of(Item item) {
            return new ItemBody(
                    item.text(), item.source(), item.isNew(), item.urgent(), item.under(), item.aside(), item.own());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(summary = "The summary as the asker may read it, the young person’s words and goals first")
    public Body read(@PathParam("id") String id) {
        return Body.of(summaries.read(asker.openCaseOf(id), id));
    }

    @GET
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(summary = "The same as a tagged PDF (PDF/UA-1)")
    public Response paper(@PathParam("id") String id) {
        return Pdf.named("summary", bench.summaryPaper(asker.openCaseOf(id), id));
    }
}
