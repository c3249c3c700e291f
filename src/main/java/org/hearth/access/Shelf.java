package org.hearth.access;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of a room that holds rows of cases: how a case's rows are found there, and how a row hangs on one petition.
 * Each room lists its own; sealing and destruction go by these lists alone, parents before what hangs on them.
 *
 * @param table the table
 * @param key its key column
 * @param ofCase the condition by which a case's rows are found; each {@code ?} is the case's key
 * @param like true where the condition looks for the case's key inside a text
 * @param ties what makes a row hang on a petition; none for a row that goes only with its case
 * @param dropped true for what is no record, such as a link or a message: it is removed when its petition is sealed
 */
public record Shelf(String table, String key, String ofCase, boolean like, List<Tie> ties, boolean dropped) {
    /** The table of petitions, on which everything hangs in the end. */
    public static final String PETITIONS = "casefile_petition";
    /** A tie to whatever hangs on the petition, whose key stands somewhere in the column. */
    public static final String ANY = "*";

    /**
     * What makes a row hang on a petition: its column names a row that does.
     *
     * @param column of this table
     * @param parent the table it names a row of, or {@link #ANY}
     */
    public record Tie(String column, String parent) {}

    /** A table with the columns {@code id} and {@code case_id}. */
    public static Shelf of(String table) {
        return new Shelf(table, "id", "case_id = ?", false, List.of(), false);
    }

    /** The same by another key column. */
    public Shelf keyed(String column) {
        return new Shelf(table, column, ofCase, like, ties, dropped);
    }

    /** The same with another condition. */
    public Shelf where(String condition) {
        return new Shelf(table, key, condition, like, ties, dropped);
    }

    /** The same, its rows found by a text that holds the case's key. */
    public Shelf naming(String column) {
        return new Shelf(table, key, column + " like ?", true, ties, dropped);
    }

    /** The same, hanging on rows of another table. */
    public Shelf by(String column, String parent) {
        List<Tie> more = new ArrayList<>(ties);
        more.add(new Tie(column, parent));
        return new Shelf(table, key, ofCase, like, List.copyOf(more), dropped);
    }

    /** The same, removed rather than kept when its petition is sealed. */
    public Shelf droppedWhenSealed() {
        return new Shelf(table, key, ofCase, like, ties, true);
    }

    /** True where its rows hang on a petition. */
    public boolean hangs() {
        return !ties.isEmpty();
    }
}
