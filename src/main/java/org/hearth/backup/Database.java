package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipOutputStream;

/** The court's database, as backups are made of it: the embedded one, or PostgreSQL by its own tools. */
public interface Database {
    /** {@code derby} or {@code postgres}; a backup of one is not put back into the other. */
    String kind();

    /** How many bytes it takes. */
    long size() throws IOException, SQLException;

    /** How many bytes a copy of it needs for a while in the scratch folder. */
    long scratch() throws IOException, SQLException;

    /** Whether nothing stands where the court's rows would be put back. */
    boolean isEmpty() throws SQLException;

    /** A connection of its own, outside the server's pool. */
    Connection open() throws SQLException;

    /**
     * Copies it into a parcel while it is in use, and answers what the copy holds.
     *
     * @param scratch an empty folder, which the caller removes
     */
    Contents pack(ZipOutputStream parcel, Path scratch) throws IOException, SQLException;

    /**
     * A fresh place in which a backup is tried out.
     *
     * @param scratch an empty folder, which the caller removes
     * @throws BackupFault when this database's user may make none
     */
    Place fresh(Path scratch) throws SQLException;

    /** The court's own place, which must be empty; what is put there stays only once it is kept. */
    Place own(Path scratch) throws SQLException;
}
