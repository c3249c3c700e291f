package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** What its writer chose for an answer in which something was heard as privileged: one choice a question. */
@Entity
@Table(name = "input_route")
class Route {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String request;

    @Column(name = "question_id")
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Routing choice;

    /** Why it is kept, as the writer chose; null where it is not, or no reason was given. */
    @Column(name = "because")
    private String because;

    @Column(name = "said_at")
    private Instant said;

    @Version
    @Column(name = "version")
    private long version;

    protected Route() {}

    Route(InputRequest request, String question) {
        this.id = Ids.under(request.caseId());
        this.caseId = request.caseId();
        this.request = request.id();
        this.question = question;
    }

    void choose(Routing now, String why, Instant when) {
        choice = now;
        because = why;
        said = when;
    }

    boolean isSentToHolder() {
        return choice == Routing.ROUTE;
    }

    String question() {
        return question;
    }

    Routing choice() {
        return choice;
    }

    String because() {
        return because;
    }
}
