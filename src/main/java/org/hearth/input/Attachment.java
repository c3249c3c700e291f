package org.hearth.input;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** A file beside an answer: its author's alone until a version is submitted, and from then on a part of that version. */
@Entity
@Table(name = "input_attachment")
class Attachment {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String request;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "sent_with")
    private int sentWith;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    private FileKind kind;

    @Column(name = "size_bytes")
    private int size;

    @Column(name = "pages")
    private int pages;

    /** Of the request and the file together, so that the same file sent twice is kept once. */
    @Column(name = "digest_said")
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_said")
    private VirusScan.Said scan;

    /** 1 when held, as an answer of that kind is. */
    @Column(name = "held")
    private int held;

    @Column(name = "added_at")
    private Instant added;

    /** The day it was filed, where it is to be the whole answer; null for a file beside the answers. */
    @Column(name = "filed_on")
    private LocalDate filedOn;

    /** The clean name; it opens to whom the file opens. */
    @Embedded
    private Sealed name;

    @Version
    @Column(name = "version")
    private long version;

    protected Attachment() {}

    Attachment(OpenCase author, InputRequest request, Looked looked, boolean held, Sealed name, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.request = request.id();
        this.author = author.person();
        this.authorName = author.personName();
        this.kind = looked.kind();
        this.size = looked.size();
        this.pages = looked.pages();
        this.digest = looked.digest();
        this.scan = looked.scan();
        this.held = held ? 1 : 0;
        this.name = name;
        this.added = now;
    }

    /** What was seen of a file before it was sealed. */
    record Looked(FileKind kind, int size, int pages, String digest, VirusScan.Said scan) {}

    /** It goes with this version, and its author cannot take it back any more. */
    void sentWith(Submission version) {
        submission = version.id();
        sentWith = version.number();
    }

    /** It is to be the whole answer of the next version; nothing else is. */
    void isFiledReport(LocalDate on) {
        filedOn = on;
    }

    /** The day it was filed; null for a file beside the answers. */
    LocalDate filedOn() {
        return filedOn;
    }

    boolean isSent() {
        return submission != null;
    }

    boolean isOf(String person) {
        return author.equals(person);
    }

    /** The record of it under the name that this reader may read. */
    Attached attached(String shown, boolean mine) {
        return new Attached(
                id,
                shown,
                kind,
                size,
                pages,
                name.kind(),
                held == 1,
                scan,
                added,
                authorName,
                sentWith,
                mine && !isSent());
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    FileKind kind() {
        return kind;
    }

    int pages() {
        return pages;
    }

    Sealed name() {
        return name;
    }
}
