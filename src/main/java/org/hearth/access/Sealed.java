package org.hearth.access;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import org.hearth.terms.ContentKind;

/**
 * A confidential text at rest: AES-GCM under a key id, with its content kind, the roles its holder released it to, and
 * its author beside it. Only {@link Seals} opens it, and only for a pass.
 *
 * <p>Columns: {@code sealed_body}, {@code sealed_kind}, {@code sealed_audience}, {@code sealed_author}; rename them with
 * {@code @AttributeOverride} where a row holds two.
 */
@Embeddable
public class Sealed {
    @Lob
    @Basic
    @Column(name = "sealed_body")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "sealed_kind")
    private ContentKind kind;

    @Column(name = "sealed_audience")
    private String audience;

    @Column(name = "sealed_author")
    private String author;

    protected Sealed() {}

    Sealed(String body, ContentKind kind, Audience audience, String author) {
        this.body = body;
        this.kind = kind;
        this.audience = audience.text();
        this.author = author;
    }

    /** The same text for other readers: what a release or its withdrawal makes. */
    public Sealed releasedTo(Audience readers) {
        return new Sealed(body, kind, readers, author);
    }

    /** What the text is about. */
    public ContentKind kind() {
        return kind;
    }

    /** Whom it is held or released to. */
    public Audience audience() {
        return Audience.of(audience);
    }

    /** The key of the person who wrote it. */
    public String author() {
        return author;
    }

    String body() {
        return body;
    }
}
