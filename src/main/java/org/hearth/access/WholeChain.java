package org.hearth.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import javax.crypto.SecretKey;

/** Checks the whole audit of any database, such as one put back from a backup, without the server's entity manager. */
public final class WholeChain {
    private static final String LINES = "select id, done_at, person_id, role_name, task, case_token, subject, fields,"
            + " outcome, mac, chain_no, chain_link from access_audit where chain_no > ? order by chain_no";
    private static final int BATCH = 5000;

    private final Connection connection;
    private final SecretKey key;
    private final Roots roots;
    private long number;
    private String previous = "";
    private boolean broken;

    private WholeChain(Connection connection, SecretKey key, Roots roots) {
        this.connection = connection;
        this.key = key;
        this.roots = roots;
    }

    /** What the check of a database's audit finds, up to the last of these roots. */
    public static Verified of(Connection connection, Keys keys, Roots roots) throws SQLException {
        return new WholeChain(connection, keys.audit(), roots).check();
    }

    private Verified check() throws SQLException {
        long linked = one("select last_no from access_chain");
        long before = -1;
        while (!broken && number < linked && before < number) {
            before = number;
            batch();
        }
        boolean whole = !broken && number == linked && roots.lastNumber() <= number;
        return new Verified(
                number,
                whole,
                whole ? null : number + 1,
                one("select count(*) from access_audit where chain_no is null"));
    }

    private void batch() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setLong(1, number);
            query.setMaxRows(BATCH);
            try (ResultSet line = query.executeQuery()) {
                while (!broken && line.next()) {
                    broken = !stands(line);
                    if (!broken) {
                        number++;
                        previous = line.getString("chain_link");
                    }
                }
            }
        }
    }

    private boolean stands(ResultSet line) throws SQLException {
        String link = line.getString("chain_link");
        return line.getLong("chain_no") == number + 1
                && computed(line).equals(line.getString("mac"))
                && Mac.of(key, previous, line.getString("mac")).equals(link)
                && roots.agree(number + 1, link);
    }

    private String computed(ResultSet line) throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
        return Mac.of(
                key,
                line.getString("id"),
                String.valueOf(line.getTimestamp("done_at", utc).getTime()),
                line.getString("person_id"),
                line.getString("role_name"),
                line.getString("task"),
                line.getString("case_token"),
                line.getString("subject"),
                line.getString("fields"),
                line.getString("outcome"));
    }

    private long one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
