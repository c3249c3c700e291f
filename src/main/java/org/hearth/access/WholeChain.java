package org.hearth.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;

/** Checks the whole audit of any database, such as one put back from a backup, without the server's entity manager. */
public final class WholeChain {
    private static final String LINES = "select chain_no, chain_link, chain_mac, key_id, mac, id, done_at, person_id,"
            + " role_name, task, case_token, subject, fields, outcome from access_audit where chain_no > ?"
            + " order by chain_no";
    private static final int BATCH = 5000;

    private final Connection connection;
    private final ChainWalk walk;

    private WholeChain(Connection connection, ChainWalk walk) {
        this.connection = connection;
        this.walk = walk;
    }

    /** Whether every linked line of a database's audit stands, up to the last of these roots. */
    public static boolean stands(Connection connection, Keys keys, Roots roots) throws SQLException {
        Roots.Found written = roots.read();
        ChainWalk walk = new ChainWalk(keys, written.links(), Mark.START.number(), Mark.START.link());
        return written.broken() == null && new WholeChain(connection, walk).stands();
    }

    private boolean stands() throws SQLException {
        long before = -1;
        while (walk.broken() == null && before < walk.number()) {
            before = walk.number();
            batch();
        }
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select last_no, last_link from access_chain")) {
            boolean there = head.next();
            walk.ends(there ? head.getLong(1) : 0, there ? head.getString(2) : "", 0);
        }
        return walk.broken() == null;
    }

    private void batch() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setLong(1, walk.number());
            query.setMaxRows(BATCH);
            try (ResultSet rows = query.executeQuery()) {
                boolean taken = true;
                while (taken && rows.next()) {
                    taken = walk.takes(line(rows));
                }
            }
        }
    }

    private static ChainLine line(ResultSet row) throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
        return new ChainLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7, utc).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }
}
