package org.hearth.growth;

import java.sql.SQLException;

/** Where rows go in bulk. Tables are written in the order in which they were first named. */
interface Bulk {
    /** Takes one row; writes when enough are waiting. */
    void add(String table, java.util.List<String> columns, Object[] row) throws SQLException;

    /** Writes what is waiting. */
    void flush() throws SQLException;

    /** How many rows were taken. */
    long rows();
}
