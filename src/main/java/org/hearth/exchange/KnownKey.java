package org.hearth.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** By what key the county's system knows a case, a person or a hearing of ours. */
@Entity
@Table(name = "exchange_key")
class KnownKey {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Enumerated(EnumType.STRING)
    @Column(name = "sheet")
    private Sheet sheet;

    @Column(name = "mark")
    private String mark;

    @Column(name = "own_id")
    private String own;

    @Embedded
    private Sealed said;

    @Version
    @Column(name = "version")
    private long version;

    protected KnownKey() {}

    KnownKey(String courthouse, Sheet sheet, String mark, String own, Sealed said) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.sheet = sheet;
        this.mark = mark;
        this.own = own;
        this.said = said;
    }

    Sheet sheet() {
        return sheet;
    }

    String own() {
        return own;
    }

    /** The key itself; sealed, since a case's number is as confidential as that the case exists. */
    Sealed said() {
        return said;
    }
}
