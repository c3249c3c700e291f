package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;

/** A sealed text of a row that a sealing took out, as it lay there: under its own kind, for its own readers. */
@Entity
@Table(name = "retention_words")
class KeptWords {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "row_id")
    private String row;

    @Column(name = "seal_id")
    private String seal;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "part")
    private String part;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptWords() {}

    String row() {
        return row;
    }

    String part() {
        return part;
    }

    Sealed words() {
        return words;
    }
}
