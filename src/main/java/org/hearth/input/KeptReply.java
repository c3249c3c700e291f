package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.Member;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** What an agency answered to a barrier: never changed, only superseded by a later answer of the same agency. */
@Entity
@Table(name = "input_barrier_reply")
class KeptReply {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "answer_id")
    private String answer;

    @Column(name = "agency")
    private String agency;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "replied_at")
    private Instant replied;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptReply() {}

    KeptReply(String caseId, Answer barrier, Member speaker, Sealed words, Instant now) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.answer = barrier.id();
        this.agency = speaker.agency();
        this.author = speaker.person();
        this.authorName = speaker.name();
        this.replied = now;
        this.words = words;
    }

    void supersede(Instant now) {
        superseded = now;
    }

    String answer() {
        return answer;
    }

    String agency() {
        return agency;
    }

    Sealed words() {
        return words;
    }

    BarrierReply reply(String text) {
        return new BarrierReply(agency, authorName, replied, text);
    }
}
