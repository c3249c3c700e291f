package org.hearth.boot;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.hearth.access.Keys;
import org.hearth.backup.BackupFault;
import org.hearth.backup.Database;
import org.hearth.backup.EmbeddedDatabase;
import org.hearth.backup.PostgresDatabase;
import org.hearth.backup.Premises;
import org.hearth.backup.Restoration;
import org.hearth.backup.Retention;

/** The court's premises as the settings have them, and what HEARTH_RESTORE asks for, done before anything else. */
final class Restorer {
    private Restorer() {}

    /** Where the court's things lie; the key file must be there. */
    static Premises premises(Settings settings) {
        Path shelf = settings.value("HEARTH_BACKUPS")
                .map(Path::of)
                .orElseGet(() -> settings.home().resolve("backups"))
                .toAbsolutePath();
        return new Premises(
                settings.home(), shelf, Keys.at(settings.keyFile()), database(settings), retention(settings));
    }

    private static Retention retention(Settings settings) {
        return new Retention(
                number(settings, "HEARTH_BACKUPS_DAYS", Retention.USUAL.days()),
                number(settings, "HEARTH_BACKUPS_WEEKS", Retention.USUAL.weeks()));
    }

    private static int number(Settings settings, String name, int usual) {
        String text = settings.value(name).orElse(String.valueOf(usual));
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new IllegalStateException(name + " must be a number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private static Database database(Settings settings) {
        Optional<String> url = settings.databaseUrl();
        if (url.isEmpty()) {
            Path logs = settings.value("HEARTH_RESTORE_LOGS").map(Path::of).orElse(null);
            return new EmbeddedDatabase(settings.home().resolve("db"), logs);
        }
        Properties login = new Properties();
        settings.value("HEARTH_DB_USER").ifPresent(user -> login.setProperty("user", user));
        settings.value("HEARTH_DB_PASSWORD").ifPresent(password -> login.setProperty("password", password));
        Path programs = settings.value("HEARTH_PG_BIN").map(Path::of).orElse(null);
        return new PostgresDatabase(url.get(), login, programs);
    }

    /** Restores where HEARTH_RESTORE names a backup; ends the process where that cannot be. */
    static void restore(Settings settings) {
        Optional<Path> named = settings.value("HEARTH_RESTORE").map(Path::of);
        if (named.isEmpty()) {
            return;
        }
        try {
            if (!Files.exists(settings.keyFile())) {
                throw new BackupFault("no-key-file", settings.keyFile());
            }
            Home.folder(settings.home());
            boolean aside = settings.value("HEARTH_RESTORE_ASIDE")
                    .map(Boolean::parseBoolean)
                    .orElse(false);
            boolean rolled = settings.value("HEARTH_RESTORE_LOGS").isPresent();
            Path backup = named.get().toAbsolutePath().normalize();
            boolean done = new Restoration(premises(settings), backup, aside, rolled).run();
            System.err.println(
                    done
                            ? "  Restored from " + backup + "; all of it was checked."
                            : "  Restored earlier from " + backup + "; take HEARTH_RESTORE out.");
        } catch (BackupFault e) {
            Refusal.stop(e.say());
        } catch (IllegalStateException | UncheckedIOException e) {
            Refusal.stop(e.getMessage());
        }
    }
}
