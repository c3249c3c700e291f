package org.hearth.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A petition of a case: filed, and sustained or not yet. */
@Entity
@Table(name = "casefile_petition")
class FiledPetition {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "code")
    private String code;

    @Column(name = "filed_on")
    private LocalDate filed;

    @Column(name = "sustained_on")
    private LocalDate sustained;

    @Version
    @Column(name = "version")
    private long version;

    protected FiledPetition() {}

    FiledPetition(String caseId, NewPetition given) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.code = given.code();
        this.filed = given.filed();
        this.sustained = given.sustained();
    }

    /** Refuses a finding that is still to come or lies before the petition was filed. */
    void expect(LocalDate day, LocalDate today) {
        if (day.isBefore(filed)) {
            throw Problem.badInput("petitions.sustained", "problem.sustained-before-filed");
        }
        if (day.isAfter(today)) {
            throw Problem.badInput("petitions.sustained", "problem.milestone-future");
        }
    }

    void sustain(LocalDate day) {
        sustained = day;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String code() {
        return code;
    }

    Petition petition() {
        return new Petition(id, code, filed, sustained);
    }
}
