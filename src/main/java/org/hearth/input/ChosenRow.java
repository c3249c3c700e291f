package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;

/** What a writer chose for words of one request, sealed for its writer alone. */
@Entity
@Table(name = "input_chosen_words")
class ChosenRow {
    @Id
    @Column(name = "request_id")
    private String request;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected ChosenRow() {}

    ChosenRow(InputRequest request) {
        this.request = request.id();
        this.caseId = request.caseId();
    }

    void write(Sealed chosen) {
        words = chosen;
    }

    Sealed words() {
        return words;
    }
}
