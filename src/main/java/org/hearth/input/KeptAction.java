package org.hearth.input;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What was agreed: who does what by when. It is never changed, only taken back by the one who wrote it down. */
@Entity
@Table(name = "input_agreed_action")
class KeptAction {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "conference_id")
    private String conference;

    @Column(name = "owner_said")
    private String owner;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role authorRole;

    @Column(name = "agreed_at")
    private Instant agreed;

    @Column(name = "taken_back_at")
    private Instant takenBack;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptAction() {}

    KeptAction(OpenCase author, HeldConference conference, NewAction given, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.hearing = conference.hearing();
        this.conference = conference.id();
        this.owner = given.owner();
        this.due = given.by();
        this.author = author.person();
        this.authorName = author.personName();
        this.authorRole = author.role();
        this.agreed = now;
        this.words = words;
    }

    /** Its author takes it back; it stands on no page any more. */
    void takeBack(String person, Instant now, long read) {
        if (!author.equals(person)) {
            throw Problem.notAllowed();
        }
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
        takenBack = now;
    }

    String id() {
        return id;
    }

    Sealed words() {
        return words;
    }

    String hearing() {
        return hearing;
    }

    AgreedAction action(String text, String reader) {
        return new AgreedAction(
                id, hearing, text, owner, due, authorName, authorRole, agreed, author.equals(reader), version);
    }
}
