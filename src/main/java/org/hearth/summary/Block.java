package org.hearth.summary;

import java.util.List;

/**
 * One block of a summary.
 *
 * @param id which
 * @param items its lines, those that matter most first
 * @param withheld the rule by which something of this block is kept from this reader; null where nothing is
 * @param note what stands over the whole block, as whose prompts these are; null for most
 */
public record Block(BlockId id, List<Item> items, String withheld, String note) {
    public Block {
        items = List.copyOf(items);
    }

    /** A block with nothing over it. */
    public Block(BlockId id, List<Item> items, String withheld) {
        this(id, items, withheld, null);
    }

    /** True where nothing stands and nothing is withheld. */
    public boolean isEmpty() {
        return items.isEmpty() && withheld == null;
    }

    /** Imminent danger, which stands alone and before everything else of its block. */
    public List<Item> urgent() {
        return items.stream().filter(Item::urgent).toList();
    }

    /** The other lines that stand on the paper too. */
    public List<Item> kept() {
        return items.stream().filter(each -> !each.urgent() && !each.aside()).toList();
    }

    /** The lines that only the page has room for. */
    public List<Item> aside() {
        return items.stream().filter(Item::aside).toList();
    }
}
