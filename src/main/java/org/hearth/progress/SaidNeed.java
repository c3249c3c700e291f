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
import java.time.LocalDate;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** What one side, the youth or the adults, last said about one need. */
@Entity
@Table(name = "progress_need")
class SaidNeed {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "need")
    private NeedKind need;

    @Column(name = "by_youth")
    private boolean byYouth;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private Rating rating;

    @Embedded
    private Sealed words;

    @Column(name = "provider")
    private String provider;

    @Column(name = "author_id")
    private String author;

    @Column(name = "said_at")
    private Instant said;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Column(name = "released_at")
    private Instant released;

    @Version
    @Column(name = "version")
    private long version;

    protected SaidNeed() {}

    /**
     * @param words the youth's own; null for adults
     */
    SaidNeed(OpenCase author, NeedKind need, NeedWord word, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.need = need;
        this.byYouth = NeedsMap.speaksForYouth(author);
        this.rating = word.rating();
        this.words = words;
        this.provider = word.provider();
        this.author = author.person();
        this.said = now;
    }

    void supersede(Instant now) {
        superseded = now;
    }

    void release(Audience readers, Instant now) {
        words = words == null ? null : words.releasedTo(readers);
        released = now;
    }

    NeedKind need() {
        return need;
    }

    boolean byYouth() {
        return byYouth;
    }

    /** True while only the youth and the youth's attorney know of it. */
    boolean isHeld() {
        return byYouth && released == null;
    }

    Rating rating() {
        return rating;
    }

    Sealed words() {
        return words;
    }

    String provider() {
        return provider;
    }

    LocalDate day() {
        return CourtTime.dayOf(said);
    }
}
