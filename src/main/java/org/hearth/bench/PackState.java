package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where one officer's packs stand.
 *
 * @param passphraseSet when their passphrase was set; null before the first
 * @param evenings true where the timer makes the next court day's pack each evening
 * @param next the next court day, which a pack is mostly made for
 * @param packs those that can be taken, the nearest day first
 */
public record PackState(Instant passphraseSet, boolean evenings, LocalDate next, List<MadePack> packs) {
    public PackState {
        packs = List.copyOf(packs);
    }
}
