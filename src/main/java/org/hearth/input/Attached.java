package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import org.hearth.terms.ContentKind;

/**
 * A file beside an answer, as this reader may see it.
 *
 * @param id the attachment's key
 * @param name the clean name to show; never part of an address or a header
 * @param bytes its size
 * @param pages as far as they can be counted; 0 where they cannot
 * @param content what it is about
 * @param held true where its readers are decided as those of a held answer
 * @param scan what the virus scanner said
 * @param sentWith the number of the version it went with; 0 while that is not submitted
 * @param removable true for its author while it is not submitted
 */
public record Attached(
        String id,
        String name,
        FileKind kind,
        int bytes,
        int pages,
        ContentKind content,
        boolean held,
        VirusScan.Said scan,
        Instant added,
        String author,
        int sentWith,
        boolean removable)
        implements Serializable {
    /** {@code 1.2 MB} or {@code 40 kB}, in decimal units as a file list shows them. */
    public String size() {
        int kilo = 1_000;
        return bytes >= kilo * kilo ? bytes / (kilo * 100) / 10.0 + " MB" : Math.max(1, bytes / kilo) + " kB";
    }
}
