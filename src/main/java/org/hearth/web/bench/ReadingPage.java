package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.summary.KeptReading;
import org.hearth.summary.Summaries;
import org.hearth.terms.Ids;
import org.hearth.web.Me;

/** What this reader has read before a hearing: the versions, and one of them again, word for word. */
@Named
@RequestScoped
public class ReadingPage {
    @Inject
    private Me me;

    @Inject
    private Summaries summaries;

    private String hearing;
    private String hash;
    private List<KeptReading> readings;
    private ShownSummary shown;

    /** Reads the list and, where one is asked for, that version. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(hearing));
        readings = summaries.readings(pass, hearing);
        if (hash != null && !hash.isBlank()) {
            shown = new ShownSummary(summaries.reading(pass, hearing, hash));
        }
    }

    /** The versions, the newest first. */
    public List<KeptReading> getReadings() {
        return readings;
    }

    /** The version asked for; null while none is. */
    public ShownSummary getShown() {
        return shown;
    }

    /** When that version was first read; null while none is asked for. */
    public Instant getReadAt() {
        return readings.stream()
                .filter(each -> each.hash().equals(hash))
                .map(KeptReading::readAt)
                .findFirst()
                .orElse(null);
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
