package org.hearth.notice;

import java.util.List;

/**
 * What a change of parties, team or case did to the notices of the hearings ahead.
 *
 * @param added notices that are owed now
 * @param withdrawn notices that are owed no longer
 * @param kept notices to persons who are no longer due that stay, because they were served
 */
public record Readdressed(List<Moved> added, List<Moved> withdrawn, List<Moved> kept) {
    public Readdressed {
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
        kept = List.copyOf(kept);
    }

    /**
     * One of them.
     *
     * @param hearing the hearing's key
     * @param party as what the person is served
     * @param notice the notice's key
     */
    public record Moved(String hearing, PartyKind party, String notice) {}

    /** True where nothing changed. */
    public boolean isNothing() {
        return added.isEmpty() && withdrawn.isEmpty();
    }
}
