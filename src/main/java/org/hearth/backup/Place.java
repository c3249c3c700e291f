package org.hearth.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;

/** Where a backup's database is put back: a fresh place to try it, or the court's own. */
public interface Place extends AutoCloseable {
    /** Takes one entry of the parcel; entries that are not the database's come to nobody. */
    void take(String entry, InputStream content) throws IOException;

    /** Opens what was put there, once all entries are taken. */
    Connection open() throws SQLException;

    /** Makes it the court's; nothing in a place that was only for a trial. */
    void keep() throws IOException, SQLException;

    /** Frees it; what was not kept is gone. */
    @Override
    void close() throws IOException, SQLException;
}
