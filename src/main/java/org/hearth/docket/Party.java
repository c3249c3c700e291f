package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.Ids;

/** Somebody whom a hearing takes time of. */
@Entity
@Table(name = "docket_party")
class Party {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "person_id")
    private String person;

    /** The hearing's day, kept here too: somebody's days are looked for among all that they were ever called to. */
    @Column(name = "day_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Version
    @Column(name = "version")
    private long version;

    protected Party() {}

    Party(SetHearing hearing, String person, Presence presence) {
        this.id = Ids.under(hearing.caseId());
        this.hearing = hearing.id();
        this.person = person;
        this.day = hearing.day();
        this.presence = presence;
    }
}
