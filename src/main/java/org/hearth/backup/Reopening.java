package org.hearth.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What an earlier state must not do again when the court opens on it: let in whoever has signed out since, and send what
 * may have been sent since.
 */
final class Reopening {
    private static final String HELD = "update post_message set state = 'PARKED', why = 'MAY_HAVE_ARRIVED',"
            + " version = version + 1 where state in ('WAITING', 'CLAIMED', 'SENDING') and due_at <= ?";

    private Reopening() {}

    /** @param now what was due until then waits for the steward's word */
    static void prepare(Connection connection, Instant now) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement held = connection.prepareStatement(HELD)) {
            statement.executeUpdate("delete from access_session");
            held.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
            held.executeUpdate();
        }
    }
}
