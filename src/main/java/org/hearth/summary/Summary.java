package org.hearth.summary;

import java.util.List;

/**
 * What one reader may read before one hearing.
 *
 * @param hearing the hearing's key
 * @param reader the reader's name, as the page says for whom it was made
 * @param closedBy the rule that keeps it closed before a finding (In re Gladys R.); null where it is open
 * @param head what stands over it
 * @param facts the six things that stand before a finding; none where it is open
 * @param blocks in the order of {@link BlockId}; none where it is closed
 * @param missing the voices still missing, longest due first
 * @param hash SHA-256 of what stands above, 64 hexadecimal digits: what was read is kept under it
 */
public record Summary(
        String hearing,
        String reader,
        String closedBy,
        Head head,
        List<Fact> facts,
        List<Block> blocks,
        List<Missing> missing,
        String hash) {
    public Summary {
        facts = facts == null ? List.of() : List.copyOf(facts);
        blocks = List.copyOf(blocks);
        missing = List.copyOf(missing);
    }

    /** The block of that id; empty where it does not stand. */
    public Block block(BlockId id) {
        return blocks.stream().filter(each -> each.id() == id).findFirst().orElse(new Block(id, List.of(), null));
    }

    /** About how many lines its paper takes; two pages have {@link Choice#LINES}. */
    public int lines() {
        return Choice.lines(blocks, missing);
    }
}
