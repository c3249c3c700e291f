package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes many linked lines of the audit quickly, as the court's own would stand there. */
@ApplicationScoped
public class AuditFill {
    private static final String INSERT =
            "insert into access_audit (id, done_at, person_id, role_name, task, case_token,"
                    + " subject, fields, outcome, key_id, mac, chain_no, chain_link, chain_mac, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";

    @Inject
    EntityManager em;

    @Inject
    Keys keys;

    /** Adds {@code lines} lines after those that are linked. */
    @Transactional
    public void add(int lines) {
        Object[] head = (Object[]) em.createNativeQuery("select last_no, last_link from access_chain")
                .getSingleResult();
        long number = ((Number) head[0]).longValue();
        String previous = (String) head[1];
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (int i = 1; i <= lines; i++) {
                ChainLine line = line(++number, previous);
                previous = line.link();
                fill(insert, line);
                if (i % 1000 == 0 || i == lines) {
                    insert.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        em.createNativeQuery("update access_chain set last_no = ?1, last_link = ?2")
                .setParameter(1, number)
                .setParameter(2, previous)
                .executeUpdate();
    }

    private ChainLine line(long number, String previous) {
        Instant done = Instant.parse("2026-01-05T16:00:00Z").plusMillis(number * 1500);
        String person = "person" + number % 300;
        String token = String.format("%043d", number % 3000);
        ChainLine said = new ChainLine(
                number,
                null,
                null,
                null,
                null,
                "i" + number,
                done,
                person,
                "SOCIAL_WORKER",
                "READ_CASE",
                token,
                "subject-" + number % 9000,
                number % 4 == 0 ? "answers state" : "",
                "done");
        String mac = said.computed(keys.audit(null));
        String link = ChainRule.link(number, previous, mac);
        return new ChainLine(
                number,
                link,
                ChainRule.linkMac(keys.audit(null), number, link),
                null,
                mac,
                said.id(),
                done,
                person,
                said.role(),
                said.task(),
                token,
                said.subject(),
                said.fields(),
                said.outcome());
    }

    private static void fill(PreparedStatement insert, ChainLine line) throws SQLException {
        Object[] values = {
            line.id(),
            Timestamp.valueOf(LocalDateTime.ofInstant(line.done(), ZoneOffset.UTC)),
            line.person(),
            line.role(),
            line.task(),
            line.caseToken(),
            line.subject(),
            line.fields(),
            line.outcome(),
            line.keyId(),
            line.mac(),
            line.number(),
            line.link(),
            line.linkMac()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i], values[i] == null ? java.sql.Types.VARCHAR : type(values[i]));
        }
        insert.addBatch();
    }

    private static int type(Object value) {
        return value instanceof Timestamp
                ? java.sql.Types.TIMESTAMP
                : value instanceof Long ? java.sql.Types.BIGINT : java.sql.Types.VARCHAR;
    }
}
