package org.hearth.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;

/**
 * Derby in the home folder: copied while in use, and from then on its log is archived, so that a copy can be rolled
 * forward by the logs written since.
 */
public final class EmbeddedDatabase implements Database {
    private static final String NAME = "db";
    private static final String COPY = "call syscs_util.syscs_backup_database_and_enable_log_archive_mode(?, ?)";

    private final Path folder;
    private final Path logs;

    /**
     * @param folder the database's folder, named {@code db}
     * @param logs the log folder of the database that was lost, by which a restore rolls forward; null for none
     */
    public EmbeddedDatabase(Path folder, Path logs) {
        this.folder = folder;
        this.logs = logs;
    }

    @Override
    public String kind() {
        return "derby";
    }

    @Override
    public long size() throws IOException {
        return Folders.size(folder);
    }

    @Override
    public long scratch() throws IOException {
        return size();
    }

    @Override
    public boolean isEmpty() {
        return !Files.exists(folder);
    }

    @Override
    public Connection open() throws SQLException {
        return open(folder, "");
    }

    private static Connection open(Path folder, String attributes) throws SQLException {
        return new AutoloadedDriver().connect("jdbc:derby:" + folder + attributes, new Properties());
    }

    @Override
    public Contents pack(ZipOutputStream parcel, Path scratch) throws IOException, SQLException {
        try (Connection connection = open();
                CallableStatement copy = connection.prepareCall(COPY)) {
            copy.setString(1, scratch.toString());
            copy.setShort(2, (short) 1);
            copy.execute();
        }
        Path copied = scratch.resolve(NAME);
        for (Path file : Folders.files(copied)) {
            parcel.putNextEntry(new ZipEntry(NAME + "/" + slashed(copied.relativize(file))));
            Files.copy(file, parcel);
            parcel.closeEntry();
        }
        try (Connection counted = open(copied, "")) {
            return Contents.of(counted);
        } finally {
            shut(copied);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void shut(Path folder) throws SQLException {
        try {
            open(folder, ";shutdown=true");
        } catch (SQLException e) {
            boolean ended = "08006".equals(e.getSQLState());
            if (!ended) {
                throw e;
            }
        }
    }

    @Override
    public Place fresh(Path scratch) {
        return new InFolder(scratch, null, Optional.empty());
    }

    @Override
    public Place own(Path scratch) {
        return new InFolder(scratch, folder, Optional.ofNullable(logs));
    }

    /** @param court where it belongs once it is kept; null for a trial */
    private record InFolder(Path scratch, Path court, Optional<Path> logs) implements Place {
        @Override
        public void take(String entry, InputStream content) throws IOException {
            if (entry.startsWith(NAME + "/")) {
                Path file = scratch.resolve(entry).normalize();
                if (!file.startsWith(scratch)) {
                    throw new IOException("an entry that leads out of its folder");
                }
                Folders.make(file.getParent());
                Files.copy(content, file);
            }
        }

        @Override
        public Connection open() throws SQLException {
            if (logs.isEmpty()) {
                return EmbeddedDatabase.open(place(), "");
            }
            return rolled();
        }

        private Path place() {
            return logs.isEmpty() ? scratch.resolve(NAME) : scratch.resolve("rolled");
        }

        /** Puts the lost database's logs where the rolled one will look for them, and lets Derby apply them. */
        private Connection rolled() throws SQLException {
            try {
                Path log = Folders.make(place().resolve("log"));
                for (Path file : Folders.files(logs.orElseThrow())) {
                    Files.copy(file, log.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new BackupFault("no-logs", e, logs.orElseThrow());
            }
            return EmbeddedDatabase.open(place(), ";rollForwardRecoveryFrom=" + scratch.resolve(NAME));
        }

        @Override
        public void keep() throws IOException, SQLException {
            shut(place());
            Files.move(place(), court, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws SQLException {
            if (Files.exists(place())) {
                shut(place());
            }
        }
    }
}
