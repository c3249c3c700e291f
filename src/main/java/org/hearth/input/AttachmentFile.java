package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;

/** The sealed bytes of an attachment, in a row of their own so that a list never reads them. */
@Entity
@Table(name = "input_attachment_file")
class AttachmentFile {
    @Id
    @Column(name = "attachment_id")
    private String attachment;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed bytes;

    @Version
    @Column(name = "version")
    private long version;

    protected AttachmentFile() {}

    AttachmentFile(Attachment attachment, Sealed bytes) {
        this.attachment = attachment.id();
        this.caseId = attachment.caseId();
        this.bytes = bytes;
    }

    Sealed bytes() {
        return bytes;
    }
}
