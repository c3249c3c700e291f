package org.hearth.bench;

import java.time.Instant;

/**
 * One version of a paper's template.
 *
 * @param paper the paper's name, {@code minute-order}
 * @param number counted from 1 for each paper; 0 for the one that was installed
 * @param hash SHA-256 of the template; null for the one that was installed
 * @param by who put it to use; null for the one that was installed
 * @param at when; null for the one that was installed
 */
public record PaperVersion(String paper, int number, String hash, String by, Instant at) {
    /** The one that was installed with Hearth or stands in the court's own folder. */
    static PaperVersion installed(String paper) {
        return new PaperVersion(paper, 0, null, null, null);
    }
}
