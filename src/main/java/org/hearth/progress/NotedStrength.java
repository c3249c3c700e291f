package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.hearth.terms.Role;

/** An interest or a strength as noted; the youth's is held until it is released, and taken down it is shown to nobody. */
@Entity
@Table(name = "progress_strength")
class NotedStrength {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StrengthKind kind;

    @Embedded
    private Sealed words;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_youth")
    private boolean byYouth;

    @Column(name = "own")
    private boolean own;

    @Enumerated(EnumType.STRING)
    @Column(name = "known")
    private Known known;

    @Column(name = "said_at")
    private Instant said;

    @Column(name = "released_at")
    private Instant released;

    @Column(name = "taken_down_at")
    private Instant takenDown;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedStrength() {}

    NotedStrength(OpenCase author, SaidStrength said, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.kind = said.kind();
        this.words = words;
        this.authorName = author.personName();
        this.byYouth = author.role() == Role.YOUTH;
        this.own = NeedsMap.speaksForYouth(author);
        this.known = own ? null : said.known();
        this.said = now;
    }

    void release(Audience readers, Instant now) {
        words = words.releasedTo(readers);
        released = now;
    }

    void takeDown(Instant now) {
        takenDown = now;
    }

    boolean isHeld() {
        return byYouth && released == null;
    }

    /** True where this person may take it down: their own word, and any for the youth and the youth's attorney. */
    boolean isOf(OpenCase person) {
        return NeedsMap.speaksForYouth(person) || words.author().equals(person.person());
    }

    boolean isKnownTo(OpenCase reader) {
        return !isHeld() || NeedsMap.speaksForYouth(reader);
    }

    Sealed words() {
        return words;
    }

    /** As one reader gets it; empty while it is held from them, since nothing may even count it. */
    Optional<Strength> read(OpenCase reader, Reading reading) {
        if (!isKnownTo(reader)) {
            return Optional.empty();
        }
        return Optional.of(new Strength(
                id,
                kind,
                reading.text(),
                reading.withheldBy(),
                authorName,
                own,
                known,
                CourtTime.dayOf(said),
                !isHeld(),
                isOf(reader),
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
