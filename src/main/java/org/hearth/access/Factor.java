package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** The secret of an account's one-time codes: shown to its owner, then confirmed by a code, then asked at every sign-in. */
@Entity
@Table(name = "access_factor")
class Factor {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "account_id")
    private String account;

    @Embedded
    private Sealed secret;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "last_step")
    private long step;

    @Version
    @Column(name = "version")
    private long version;

    protected Factor() {}

    Factor(String account, Sealed secret) {
        this.id = Ids.fresh();
        this.account = account;
        this.secret = secret;
    }

    String id() {
        return id;
    }

    Sealed secret() {
        return secret;
    }

    long step() {
        return step;
    }

    void confirm(long taken) {
        confirmed = true;
        step = taken;
    }
}
