package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.access.Shelf;

/** Reads, takes out and puts back rows of the tables that the rooms list; in the transaction that is open. */
@ApplicationScoped
class Rows {
    /** As many keys as one statement names. */
    private static final int MANY = 400;

    private static final Map<Integer, String> CASTS = Map.of(
            Types.TIMESTAMP, "timestamp",
            Types.DATE, "date",
            Types.INTEGER, "integer",
            Types.BIGINT, "bigint",
            Types.BOOLEAN, "boolean",
            Types.BIT, "boolean");

    @Inject
    EntityManager em;

    /** A case's rows of a table. */
    List<Row> of(Shelf shelf, String caseId) {
        String sql = "select * from " + shelf.table() + " where " + shelf.ofCase();
        String given = shelf.like() ? "%" + caseId + "-%" : caseId;
        int places = (int) shelf.ofCase().chars().filter(each -> each == '?').count();
        return read(shelf, sql, Collections.nCopies(places, given));
    }

    /** Takes rows out; answers how many there were. */
    int remove(Shelf shelf, Collection<String> keys) {
        int gone = 0;
        for (List<String> some : parts(keys)) {
            gone += change("delete from " + shelf.table() + " where " + shelf.key() + in(some.size()), some);
        }
        return gone;
    }

    /** Puts a row where it was. */
    void put(Row row) {
        Map<String, String> places = places(row.shelf());
        List<String> given = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        row.values().forEach((column, value) -> {
            columns.add(column);
            marks.add(places.get(column));
            given.add(value);
        });
        change(
                "insert into " + row.shelf().table() + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", marks) + ")",
                given);
    }

    /** Gives a row that stands other values; those it does not name stay. */
    void set(Row row) {
        Map<String, String> places = places(row.shelf());
        List<String> given = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        row.values().forEach((column, value) -> {
            if (!column.equals(row.shelf().key())) {
                sets.add(column + " = " + places.get(column));
                given.add(value);
            }
        });
        given.add(row.key());
        change(
                "update " + row.shelf().table() + " set " + String.join(", ", sets) + ", version = version + 1 where "
                        + row.shelf().key() + " = ?",
                given);
    }

    /** Any statement that changes rows, with texts in its places. */
    int change(String sql, List<String> given) {
        em.flush();
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            give(statement, given);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a row could not be taken out or put back: " + e.getSQLState(), e);
        }
    }

    private List<Row> read(Shelf shelf, String sql, List<String> given) {
        em.flush();
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            give(statement, given);
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                ResultSetMetaData names = result.getMetaData();
                while (result.next()) {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 1; i <= names.getColumnCount(); i++) {
                        values.put(names.getColumnName(i).toLowerCase(Locale.ROOT), text(result, names, i));
                    }
                    rows.add(new Row(shelf, values));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be read: " + e.getSQLState(), e);
        }
    }

    /** The keys that a statement finds. */
    List<String> keys(String sql, List<String> given) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            give(statement, given);
            List<String> keys = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.add(result.getString(1));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be found: " + e.getSQLState(), e);
        }
    }

    /** The number that a statement counts. */
    long count(String sql, List<String> given) {
        return Long.parseLong(keys(sql, given).get(0));
    }

    private static String text(ResultSet result, ResultSetMetaData names, int column) throws SQLException {
        int type = names.getColumnType(column);
        if (type == Types.BOOLEAN || type == Types.BIT) {
            boolean yes = result.getBoolean(column);
            return result.wasNull() ? null : String.valueOf(yes);
        }
        return result.getString(column);
    }

    /** What stands for each column's value in a statement, by column. */
    private Map<String, String> places(Shelf shelf) {
        try (PreparedStatement none = connection().prepareStatement("select * from " + shelf.table() + " where 1 = 0");
                ResultSet result = none.executeQuery()) {
            Map<String, String> places = new HashMap<>();
            ResultSetMetaData names = result.getMetaData();
            for (int i = 1; i <= names.getColumnCount(); i++) {
                String cast = CASTS.get(names.getColumnType(i));
                places.put(
                        names.getColumnName(i).toLowerCase(Locale.ROOT),
                        cast == null ? "?" : "cast(? as " + cast + ")");
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException("a table could not be read: " + e.getSQLState(), e);
        }
    }

    private static void give(PreparedStatement statement, List<String> given) throws SQLException {
        for (int i = 0; i < given.size(); i++) {
            statement.setString(i + 1, given.get(i));
        }
    }

    static String in(int many) {
        return " in (" + String.join(", ", Collections.nCopies(many, "?")) + ")";
    }

    private static List<List<String>> parts(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MANY) {
            parts.add(all.subList(i, Math.min(i + MANY, all.size())));
        }
        return parts;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
