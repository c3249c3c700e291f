package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.access.CourtPass;
import org.hearth.court.CourtBook;
import org.hearth.paper.Papers;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The certificates of what was destroyed, as a list and as a paper. */
@ApplicationScoped
class Certificates {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mm a", Locale.US);

    @Inject
    EntityManager em;

    @Inject
    Papers papers;

    @Inject
    CourtBook book;

    List<Certificate> all(CourtPass pass) {
        return em
                .createQuery(
                        "select c from KeptCertificate c where c.courthouse = :house order by c.doneAt desc, c.id",
                        KeptCertificate.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(KeptCertificate::view)
                .toList();
    }

    byte[] paper(CourtPass pass, String id) {
        Certificate found = em.createQuery(
                        "select c from KeptCertificate c where c.courthouse = :house and c.id = :id",
                        KeptCertificate.class)
                .setParameter("house", pass.courthouse())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(KeptCertificate::view)
                .orElseThrow(Problem::notFound);
        return papers.pdf("destruction", data(pass, found), Locale.US);
    }

    private Map<String, Object> data(CourtPass pass, Certificate found) {
        List<Map<String, String>> lines = new TreeMap<>(found.counts())
                .entrySet().stream()
                        .map(each -> Map.of("kind", each.getKey(), "count", String.valueOf(each.getValue())))
                        .toList();
        return Map.of(
                "number", found.id(),
                "subject", found.subject(),
                "what", Words.ENGLISH.say(found.whatKey()),
                "court", book.courthouse(pass.courthouse()).name(),
                "statute", found.statute(),
                "officer", found.officer(),
                "ordered", DAY.format(found.ordered()),
                "done", TIME.format(found.done().atZone(CourtTime.ZONE)),
                "lines", lines,
                "hash", found.hash());
    }
}
