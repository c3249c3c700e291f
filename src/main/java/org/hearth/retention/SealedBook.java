package org.hearth.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * What one order sealed, as whose it is may read it.
 *
 * @param code the petition's section; empty where the whole file is sealed
 * @param filed null likewise
 * @param ordered the day of the order
 * @param statute under which it was sealed
 * @param destroy the day on which it is destroyed; null where none is set
 * @param pages what stands in it, in the order of the rooms
 */
public record SealedBook(
        String code, LocalDate filed, LocalDate ordered, String statute, LocalDate destroy, List<Leaf> pages) {
    public SealedBook {
        pages = List.copyOf(pages);
    }

    /**
     * One thing in it.
     *
     * @param what the key of what it is, in the message files
     * @param day when it was; null where it has no day
     * @param texts what is written there that this reader may read
     */
    public record Leaf(String what, LocalDate day, List<String> texts) {
        public Leaf {
            texts = List.copyOf(texts);
        }
    }
}
