package org.hearth.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * That something was destroyed. It names nobody: its subject is Hearth's opaque number of the case, or of the sealing order
 * where one petition went, so that the certificate does not tell that this case had a sealed one.
 *
 * @param what PETITION, FILE or CASE
 * @param rows how many rows went
 * @param counts how many of each table
 * @param hash SHA-256 of the sorted list of what went, {@code table key} a line
 */
public record Certificate(
        String id,
        String subject,
        String what,
        String statute,
        String officer,
        LocalDate ordered,
        Instant done,
        int rows,
        Map<String, Integer> counts,
        String hash) {
    public Certificate {
        counts = Map.copyOf(counts);
    }

    /** The key of what it is about, in the message files. */
    public String whatKey() {
        return "certificate.what." + what.toLowerCase(Locale.ROOT);
    }
}
