package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** What was written on another screen and is neither shown nor lost when somebody begins afresh without the PIN. */
@Entity
@Table(name = "input_parked_draft")
class ParkedDraft {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String request;

    @Embedded
    private Sealed answers;

    @Column(name = "saved_at")
    private Instant saved;

    @Column(name = "parked_at")
    private Instant parked;

    @Version
    @Column(name = "version")
    private long version;

    protected ParkedDraft() {}

    ParkedDraft(Draft draft, Instant now) {
        this.id = Ids.under(draft.caseId());
        this.caseId = draft.caseId();
        this.request = draft.request();
        this.answers = draft.answers().releasedTo(draft.answers().audience());
        this.saved = draft.saved();
        this.parked = now;
    }
}
