package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.CourtPass;
import org.hearth.terms.Ids;

/** The template of one paper as somebody tried it, number 0, or as the court put it to use, counted from 1. */
@Entity
@Table(name = "bench_paper_version")
class PaperText {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "paper")
    private String paper;

    @Column(name = "number")
    private int number;

    @Lob
    @Column(name = "body")
    private String body;

    @Column(name = "hash")
    private String hash;

    @Column(name = "person_id")
    private String person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PaperText() {}

    PaperText(CourtPass by, String paper, int number, String body, String hash, Instant now) {
        this.id = Ids.fresh();
        this.paper = paper;
        this.number = number;
        this.body = body;
        this.hash = hash;
        this.person = by.person();
        this.personName = by.personName();
        this.madeAt = now;
    }

    String paper() {
        return paper;
    }

    int number() {
        return number;
    }

    String body() {
        return body;
    }

    PaperVersion view() {
        return new PaperVersion(paper, number, hash, personName, madeAt);
    }
}
