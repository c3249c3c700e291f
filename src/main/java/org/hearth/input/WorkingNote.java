package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** One person's own note of a conference: read by nobody else, and gone after its day. */
@Entity
@Table(name = "input_conference_note")
class WorkingNote {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "conference_id")
    private String conference;

    @Column(name = "person_id")
    private String person;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "saves")
    private int saves;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected WorkingNote() {}

    WorkingNote(OpenCase author, HeldConference conference, LocalDate keptUntil) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.conference = conference.id();
        this.person = author.person();
        this.keptUntil = keptUntil;
    }

    void write(Sealed text) {
        words = text;
        saves++;
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    Sealed words() {
        return words;
    }

    long version() {
        return version;
    }
}
