package org.hearth.summary;

import java.util.List;

/**
 * One block of a summary.
 *
 * @param id which
 * @param items its lines, those that matter most first
 * @param withheld the rule by which something of this block is kept from this reader; null where nothing is
 */
public record Block(BlockId id, List<Item> items, String withheld) {
    public Block {
        items = List.copyOf(items);
    }

    /** True where nothing stands and nothing is withheld. */
    public boolean isEmpty() {
        return items.isEmpty() && withheld == null;
    }
}
