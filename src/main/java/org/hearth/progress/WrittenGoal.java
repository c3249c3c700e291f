package org.hearth.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * A goal as written down. What the youth writes is held for the youth and the youth's attorney until it is released, also
 * when it is written anew; what the youth says of how it stands is told to others with the next release.
 */
@Entity
@Table(name = "progress_goal")
class WrittenGoal {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed words;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_youth")
    private boolean byYouth;

    @Column(name = "written_at")
    private Instant written;

    @Column(name = "released_at")
    private Instant released;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "success_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "success_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "success_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "success_author"))
    private Sealed success;

    @Column(name = "success_by")
    private String successBy;

    @Column(name = "success_youth")
    private boolean successByYouth;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GoalState state = GoalState.GOING_ON;

    @Enumerated(EnumType.STRING)
    @Column(name = "told")
    private GoalState told = GoalState.GOING_ON;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "measures")
    private String measures;

    @Version
    @Column(name = "version")
    private long version;

    protected WrittenGoal() {}

    WrittenGoal(OpenCase author, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.authorName = author.personName();
        this.written = now;
    }

    /**
     * @param youth true when the youth writes; what is held stays held, whoever writes it anew
     */
    void write(OpenCase author, Sealed now, boolean youth) {
        words = now;
        authorName = author.personName();
        byYouth = youth || isHeld();
    }

    /**
     * @param now null where the youth takes it away
     */
    void measureBy(OpenCase author, Sealed now, boolean youth) {
        success = now;
        successBy = now == null ? null : author.personName();
        successByYouth = now != null && youth;
    }

    void followBy(List<String> ids) {
        measures = ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Goes back to the youth and the youth's attorney until it is released again. */
    void hold() {
        byYouth = true;
        released = null;
        readBy(Audience.HELD);
    }

    /**
     * @param tells true when others may know of it now
     */
    void stand(GoalState now, LocalDate today, boolean tells) {
        state = now;
        stateOn = today;
        told = tells ? now : told;
    }

    void release(Audience readers, Instant now) {
        readBy(readers);
        released = now;
        told = state;
    }

    private void readBy(Audience readers) {
        words = words.releasedTo(readers);
        success = success == null ? null : success.releasedTo(readers);
    }

    boolean isHeld() {
        return byYouth && released == null;
    }

    Sealed words() {
        return words;
    }

    Sealed success() {
        return success;
    }

    /** Who reads it now. */
    Audience readers() {
        return words.audience();
    }

    /**
     * As one reader gets it; empty while it is held from them, since nothing may even count it.
     *
     * @param measure the youth's measure of success as this reader gets it; null when not said
     * @param own true for the youth and the youth's attorney
     */
    Optional<Goal> read(Reading reading, Reading measure, boolean own) {
        if (isHeld() && !reading.isOpen()) {
            return Optional.empty();
        }
        boolean waits = state != told;
        boolean said = measure != null && measure.isOpen();
        return Optional.of(new Goal(
                id,
                reading.text(),
                reading.withheldBy(),
                authorName,
                byYouth,
                CourtTime.dayOf(written),
                !isHeld() && !waits,
                said ? measure.text() : null,
                said ? successBy : null,
                said && successByYouth,
                own ? state : told,
                own || !waits ? stateOn : null,
                reading.isOpen() && measures != null ? List.of(measures.split(" ")) : List.of(),
                version));
    }

    /**
     * @throws Problem lost race when another version was read
     */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }
}
