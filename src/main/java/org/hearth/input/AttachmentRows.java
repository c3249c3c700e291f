package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.Problem;

/** Finds the files of a request and shows each to whom its seal opens. */
@ApplicationScoped
class AttachmentRows {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    /** All of them, oldest first. */
    List<Attachment> of(InputRequest request) {
        return em.createQuery(
                        "select a from Attachment a where a.request = :request and a.caseId = :case"
                                + " order by a.added, a.id",
                        Attachment.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getResultList();
    }

    /** Those that this reader may open: their own, and of the others' what is submitted and opens to them. */
    List<Attached> readable(OpenCase pass, InputRequest request) {
        return of(request).stream()
                .map(each -> shown(pass, each))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Attached> shown(OpenCase pass, Attachment attachment) {
        boolean mine = attachment.isOf(pass.person());
        String name = mine || attachment.isSent()
                ? seals.open(pass, attachment.name()).text()
                : null;
        return Optional.ofNullable(name).map(each -> attachment.attached(each, mine));
    }

    /**
     * This file of this request, for somebody it opens to.
     *
     * @throws Problem not found where there is none, and where there is one that this reader may not know of
     */
    Attachment find(OpenCase pass, InputRequest request, String id) {
        return of(request).stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> shown(pass, each).isPresent())
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The file that the same author has attached here already; empty where there is none. */
    Optional<Attachment> same(InputRequest request, String digest) {
        return em.createQuery(
                        "select a from Attachment a where a.request = :request and a.caseId = :case"
                                + " and a.digest = :digest and a.author = :author",
                        Attachment.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .setParameter("digest", digest)
                .setParameter("author", request.person())
                .getResultStream()
                .findFirst();
    }

    long count(InputRequest request) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.request = :request and a.caseId = :case", Long.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getSingleResult();
    }

    AttachmentFile file(Attachment attachment) {
        return em.createQuery(
                        "select f from AttachmentFile f where f.attachment = :id and f.caseId = :case",
                        AttachmentFile.class)
                .setParameter("id", attachment.id())
                .setParameter("case", attachment.caseId())
                .getSingleResult();
    }

    /** What was attached since the version before goes with this one. */
    void send(InputRequest request, Submission version) {
        of(request).stream().filter(each -> !each.isSent()).forEach(each -> each.sentWith(version));
    }
}
