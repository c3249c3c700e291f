package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The files beside an answer: looked at, scanned, sealed, and read by whoever may read an answer of their kind. */
@Door
public class Attachments {
    /** The most bytes of one file, 10 MiB. */
    public static final int LARGEST = 10 << 20;
    /** The most files of one request. */
    public static final int MOST = 10;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    RequestReader reader;

    @Inject
    Submissions submissions;

    @Inject
    AttachmentRows rows;

    @Inject
    VirusScan scan;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** The files of a request that open to this reader, oldest first; what is not submitted, to its author alone. */
    @Needs(Task.READ_REQUESTS)
    public List<Attached> of(OpenCase pass, String request) {
        return rows.readable(pass, requests.find(pass, request));
    }

    /** What a file beside this request may be about, the usual one first. */
    @Needs(Task.WRITE_INPUT)
    public Set<ContentKind> kinds(OpenCase pass, String request) {
        return ReportKind.allowed(reader.form(requests.find(pass, request)));
    }

    /**
     * Attaches a file; the same file again is the one that stands there.
     *
     * @throws Problem bad input on {@code file} or {@code content} with the mend; not allowed for anybody but the
     *     author; unmet rule {@code attachments-full}, {@code request-closed} or {@code scanner-away}
     */
    @Needs(Task.WRITE_INPUT)
    public Attached add(OpenCase pass, String id, NewAttachment given) {
        InputRequest request = own(pass, id);
        if (request.status() == RequestStatus.EXCUSED) {
            throw Problem.unmetRule("request-closed");
        }
        InputForm form = reader.form(request);
        ContentKind content = given.content() == null ? ReportKind.of(form.discipline()) : given.content();
        if (!ReportKind.allowed(form).contains(content)) {
            throw Problem.badInput("content", "problem.attachment-content");
        }
        String digest = digest(request, given.file());
        Optional<Attachment> same = rows.same(request, digest);
        if (same.isEmpty() && rows.count(request) >= MOST) {
            throw Problem.unmetRule("attachments-full", MOST);
        }
        Attachment kept = same.orElseGet(() -> keep(pass, request, content, given, digest));
        return kept.attached(seals.open(pass, kept.name()).text(), true);
    }

    private Attachment keep(
            OpenCase pass, InputRequest request, ContentKind content, NewAttachment given, String digest) {
        byte[] file = given.file();
        FileKind kind = FileKind.of(file);
        VirusScan.Said said = scan.check(file);
        boolean held = submissions.isHeld(request.discipline(), content);
        Audience readers = held ? Audience.HELD : Audience.TABLE;
        Attachment.Looked looked = new Attachment.Looked(kind, file.length, kind.pages(file), digest, said);
        Sealed shown = seals.seal(pass, pass.caseId(), content, readers, FileName.clean(given.fileName(), kind));
        Attachment attachment = new Attachment(pass, request, looked, held, shown, clock.now());
        em.persist(attachment);
        em.flush();
        em.persist(new AttachmentFile(attachment, seals.sealBytes(pass, pass.caseId(), content, readers, file)));
        trail.touched("attachment");
        return attachment;
    }

    /**
     * One file.
     *
     * @throws Problem not found where there is none, and where this reader may not know of it
     */
    @Needs(Task.READ_REQUESTS)
    public OpenedFile open(OpenCase pass, String request, String attachment) {
        Attachment found = rows.find(pass, requests.find(pass, request), attachment);
        byte[] bytes = seals.openBytes(pass, rows.file(found).bytes());
        if (bytes == null) {
            throw Problem.notFound();
        }
        return new OpenedFile(found.kind(), bytes);
    }

    /**
     * Takes a file back.
     *
     * @throws Problem not allowed for anybody but its author; unmet rule {@code attachment-sent} once it is submitted
     */
    @Needs(Task.WRITE_INPUT)
    public void remove(OpenCase pass, String request, String attachment) {
        Attachment found = rows.find(pass, requests.find(pass, request), attachment);
        if (!found.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        if (found.isSent()) {
            throw Problem.unmetRule("attachment-sent");
        }
        em.remove(rows.file(found));
        em.flush();
        em.remove(found);
        trail.touched("attachment.removed");
    }

    private InputRequest own(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        if (!request.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        return request;
    }

    private static String digest(InputRequest request, byte[] file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.id().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
