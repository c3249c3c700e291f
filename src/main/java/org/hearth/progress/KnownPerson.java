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
import org.hearth.terms.Problem;

/** Somebody in a youth's corner as written down: held until counsel lets it go, whoever of the two wrote it. */
@Entity
@Table(name = "progress_corner")
class KnownPerson {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed words;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "said_at")
    private Instant said;

    @Column(name = "released_at")
    private Instant released;

    @Column(name = "taken_down_at")
    private Instant takenDown;

    @Version
    @Column(name = "version")
    private long version;

    protected KnownPerson() {}

    KnownPerson(OpenCase author, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.words = words;
        this.authorName = author.personName();
        this.said = now;
    }

    void release(Audience readers, Instant now) {
        words = words.releasedTo(readers);
        released = now;
    }

    void takeDown(Instant now) {
        takenDown = now;
    }

    Sealed words() {
        return words;
    }

    /** As one reader gets it; empty for whoever does not read it, since even how many there are is the youth's to say. */
    Optional<CornerPerson> read(Reading reading) {
        if (!reading.isOpen()) {
            return Optional.empty();
        }
        NamedPerson named = NamedPerson.opened(reading.text());
        return Optional.of(new CornerPerson(
                id,
                named.name(),
                named.relation(),
                named.touch(),
                authorName,
                CourtTime.dayOf(said),
                released != null,
                version));
    }

    /**
     * @throws Problem lost race when another version was read
     */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }
}
