package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.paper.Papers;

/** Which templates have passed a preview, and which this node sets its papers by. */
@ApplicationScoped
class LivePapers {
    @Inject
    EntityManager em;

    @Inject
    Papers papers;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** True where just this text has passed since the paper was last changed. */
    boolean isTried(String paper, String text) {
        return em.createQuery(
                                "select count(p) from PaperText p where p.paper = :paper and p.number = 0"
                                        + " and p.hash = :hash",
                                Long.class)
                        .setParameter("paper", paper)
                        .setParameter("hash", hash(text))
                        .getSingleResult()
                > 0;
    }

    /** Forgets what was tried; only the last one can be put to use. */
    void forgetTried(String paper) {
        em.createQuery("delete from PaperText p where p.paper = :paper and p.number = 0")
                .setParameter("paper", paper)
                .executeUpdate();
    }

    /** Takes over each version that this node does not use yet. */
    void adopt() {
        List<Object[]> newest = em.createQuery(
                        "select p.paper, max(p.number) from PaperText p where p.number > 0 group by p.paper",
                        Object[].class)
                .getResultList();
        for (Object[] each : newest) {
            String paper = (String) each[0];
            Integer number = (Integer) each[1];
            boolean known = papers.installed(paper) != null;
            if (known && !number.equals(numbers.get(paper))) {
                papers.use(paper, body(paper, number));
                numbers.put(paper, number);
            }
        }
    }

    private String body(String paper, int number) {
        return em.createQuery(
                        "select p from PaperText p where p.paper = :paper and p.number = :number", PaperText.class)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .getSingleResult()
                .body();
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
