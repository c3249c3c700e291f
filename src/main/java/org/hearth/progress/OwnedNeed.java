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
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Who owns a need: one agreement a need, changed in place; what it was stands in the audit and in summaries as read. */
@Entity
@Table(name = "progress_need_owner")
class OwnedNeed {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "need")
    private NeedKind need;

    @Column(name = "agency")
    private String agency;

    @Column(name = "person")
    private String person;

    @Column(name = "by_on")
    private LocalDate by;

    @Embedded
    private Sealed agreed;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected OwnedNeed() {}

    OwnedNeed(OpenCase author, NeedKind need) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.need = need;
    }

    void agree(OpenCase author, Agreement said, Sealed words, Instant now) {
        agency = said.agency();
        person = said.person();
        by = said.by();
        agreed = words;
        authorName = author.personName();
        agreedAt = now;
    }

    /**
     * @param read 0 where nothing had been agreed
     * @throws Problem lost race when another version was read
     */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    NeedKind need() {
        return need;
    }

    Sealed agreed() {
        return agreed;
    }

    /**
     * As a reader of needs gets it.
     *
     * @param words what was agreed, opened
     * @param met true when the adults call the need met
     */
    NeedOwner read(String words, boolean met, LocalDate today) {
        long late = met ? 0 : Math.max(0, ChronoUnit.DAYS.between(by, today));
        return new NeedOwner(agency, person, words, by, late, authorName, CourtTime.dayOf(agreedAt), version);
    }
}
