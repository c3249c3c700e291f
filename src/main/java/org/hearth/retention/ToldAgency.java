package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** An agency that was told, or is still to be told, to seal its own record. */
@Entity
@Table(name = "retention_told")
class ToldAgency {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "seal_id")
    private String seal;

    @Column(name = "agency")
    private String agency;

    @Column(name = "required")
    private boolean required;

    @Column(name = "told_on")
    private LocalDate told;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "answered_on")
    private LocalDate answered;

    @Version
    @Column(name = "version")
    private long version;

    protected ToldAgency() {}

    ToldAgency(String seal, String agency, boolean required) {
        this.id = Ids.fresh();
        this.seal = seal;
        this.agency = agency;
        this.required = required;
    }

    void tell(String by, LocalDate day) {
        told = day;
        toldBy = by;
    }

    void answer(LocalDate day) {
        answered = day;
    }

    Told view() {
        return new Told(id, agency, required, told, toldBy, answered);
    }

    String seal() {
        return seal;
    }

    LocalDate told() {
        return told;
    }
}
