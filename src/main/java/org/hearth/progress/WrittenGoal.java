package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** A goal as written down; one by the youth is held for the youth and the youth's attorney until it is released. */
@Entity
@Table(name = "progress_goal")
class WrittenGoal {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed words;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_youth")
    private boolean byYouth;

    @Column(name = "written_at")
    private Instant written;

    @Column(name = "released_at")
    private Instant released;

    @Version
    @Column(name = "version")
    private long version;

    protected WrittenGoal() {}

    WrittenGoal(OpenCase author, Sealed words, boolean byYouth, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.words = words;
        this.authorName = author.personName();
        this.byYouth = byYouth;
        this.written = now;
    }

    void release(Audience readers, Instant now) {
        words = words.releasedTo(readers);
        released = now;
    }

    boolean isHeld() {
        return byYouth && released == null;
    }

    Sealed words() {
        return words;
    }

    /** As one reader gets it; empty while it is held from them, since nothing may even count it. */
    Optional<Goal> read(Reading reading) {
        if (isHeld() && !reading.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(new Goal(
                id,
                reading.text(),
                reading.withheldBy(),
                authorName,
                byYouth,
                CourtTime.dayOf(written),
                !isHeld(),
                version));
    }

    long version() {
        return version;
    }
}
