package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** Who reads a held count by its holder's decision, from when, until when. */
@Entity
@Table(name = "progress_grant")
class Grant {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    /** The form the count came with, or the observation itself. */
    @Column(name = "source_id")
    private String source;

    @Column(name = "measure")
    private String measure;

    @Column(name = "roles")
    private String roles;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "given_at")
    private Instant given;

    @Version
    @Column(name = "version")
    private long version;

    protected Grant() {}

    Grant(OpenCase holder, String source, Letting letting, Instant now) {
        this.id = Ids.under(holder.caseId());
        this.caseId = holder.caseId();
        this.source = source;
        this.measure = letting.measure();
        this.roles = letting.roles().stream().map(Role::name).collect(Collectors.joining(" "));
        this.from = letting.from();
        this.until = letting.until();
        this.given = now;
    }

    /** True where it lets that role read that count today. */
    boolean opens(NotedCount count, Role role, LocalDate today) {
        return source.equals(count.source())
                && measure.equals(count.measure())
                && Arrays.asList(roles.split(" ")).contains(role.name())
                && (from == null || !today.isBefore(from))
                && (until == null || !today.isAfter(until));
    }
}
