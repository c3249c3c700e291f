package org.hearth.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.court.OnCall;
import org.hearth.terms.Ids;

/** Somebody on call was told of a call for help. */
@Entity
@Table(name = "calling_help_told")
class HelpTold {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "help_id")
    private String help;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "user_name")
    private String user;

    @Column(name = "told_name")
    private String name;

    @Column(name = "phone")
    private String phone;

    @Column(name = "told_at")
    private Instant told;

    @Version
    @Column(name = "version")
    private long version;

    protected HelpTold() {}

    HelpTold(HelpCall call, OnCall who, Instant now) {
        this.id = Ids.under(call.caseId());
        this.help = call.id();
        this.caseId = call.caseId();
        this.user = who.user();
        this.name = who.name();
        this.phone = who.phone();
        this.told = now;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }
}
