package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.access.Caller;
import org.hearth.access.Keys;
import org.hearth.terms.Role;

/** A court in a folder or a PostgreSQL database of its own, of which backups are made. */
final class Court {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final String kind;
    private final Path home;
    private final String place;
    private final Path keys;

    private Court(String kind, Path home, String place, Path keys) {
        this.kind = kind;
        this.home = home;
        this.place = place;
        this.keys = keys;
    }

    /** @param kind {@code derby} or {@code postgres} */
    static Court of(String kind, Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        return new Court(kind, home, place(kind, home), home.resolve("keys"));
    }

    private static String place(String kind, Path home) {
        return kind.equals("derby") ? home.resolve("db").toString() : Postgres.freshDatabase();
    }

    /** An empty place with the same keys, which a backup is put back into. */
    Court again(Path folder) throws IOException {
        Path other = Files.createDirectories(folder);
        Files.copy(keys, other.resolve("keys"));
        return new Court(kind, other, place(kind, other), other.resolve("keys"));
    }

    Hall open() {
        System.setProperty("hall.folder", home.toString());
        Hall hall = Hall.at(place);
        hall.clock().set(TODAY);
        return hall;
    }

    Path home() {
        return home;
    }

    Path keys() {
        return keys;
    }

    Path shelf() {
        return home.resolveSibling("shelf");
    }

    Premises premises() {
        return premises(keys, null);
    }

    Premises premises(Path keyFile, Path logs) {
        Database database = kind.equals("derby")
                ? new EmbeddedDatabase(Path.of(place), logs)
                : new PostgresDatabase(place, new Properties(), null);
        return new Premises(home, shelf(), Keys.at(keyFile), database, Retention.USUAL);
    }

    Contents contents() throws java.sql.SQLException {
        try (java.sql.Connection connection = premises().database().open()) {
            return Contents.of(connection);
        }
    }

    static Caller clerk(Hall hall) {
        return hall.enter("clerk", Role.CLERK, "", null);
    }
}
