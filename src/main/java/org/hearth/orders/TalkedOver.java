package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** What was talked over with a young person; it is never changed. */
@Entity
@Table(name = "orders_conversation")
class TalkedOver {
    private static final int FIXED = 4;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private ConversationGround ground;

    @Column(name = "talked_at")
    private Instant talkedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_role")
    private Role recordedRole;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected TalkedOver() {}

    TalkedOver(OpenCase pass, NewConversation told, Sealed words, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.ground = told.ground();
        this.talkedAt = told.talkedAt().truncatedTo(ChronoUnit.MILLIS);
        this.words = words;
        this.recordedBy = pass.personName();
        this.recordedRole = pass.role();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The texts as they are sealed together: by whom, choice, decision, why, then each option. */
    static String joined(NewConversation told) {
        String fixed = Parts.join(told.talkedBy(), told.choice(), told.decision(), told.differs() ? told.why() : "");
        return Parts.also(fixed, told.options());
    }

    Sealed words() {
        return words;
    }

    Conversation read(Reading reading) {
        List<String> parts = reading.isOpen() ? Parts.split(reading.text()) : null;
        return new Conversation(
                id,
                ground,
                talkedAt,
                parts == null ? null : parts.get(0),
                parts == null ? List.of() : parts.subList(FIXED, parts.size()),
                parts == null ? null : parts.get(1),
                parts == null ? null : parts.get(2),
                parts == null ? null : parts.get(FIXED - 1),
                reading.withheldBy(),
                recordedBy,
                recordedRole,
                recordedAt);
    }
}
