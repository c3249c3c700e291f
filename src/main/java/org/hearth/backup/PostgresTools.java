package org.hearth.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Runs PostgreSQL's programs for one database. The password goes by environment, which no other user can read. */
final class PostgresTools {
    private final Properties where;
    private final String database;
    private final Path programs;

    PostgresTools(Properties where, Path programs) {
        this(where, where.getProperty("PGDBNAME"), programs);
    }

    private PostgresTools(Properties where, String database, Path programs) {
        this.where = where;
        this.database = database;
        this.programs = programs;
    }

    /** The same programs for another database of the same server. */
    PostgresTools at(String other) {
        return new PostgresTools(where, other, programs);
    }

    void dump(String snapshot, OutputStream into, Path scratch) throws IOException {
        Process dump =
                start(scratch, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--snapshot=" + snapshot);
        try (InputStream said = dump.getInputStream()) {
            said.transferTo(into);
        }
        end(dump, "pg_dump");
    }

    /** All or nothing. */
    void restore(InputStream from, Path scratch) throws IOException {
        Process restore = start(
                scratch, "pg_restore", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction");
        try (OutputStream into = restore.getOutputStream()) {
            from.transferTo(into);
        } catch (IOException e) {
            end(restore, "pg_restore");
            throw e;
        }
        end(restore, "pg_restore");
    }

    private Process start(Path scratch, String program, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(programs == null ? program : programs.resolve(program).toString());
        command.addAll(List.of(options));
        command.add("--no-password");
        command.add("--dbname=" + database);
        ProcessBuilder process = new ProcessBuilder(command);
        environment(process.environment());
        // what the program says may quote a row, so that it is kept for nobody
        process.redirectError(Files.createTempFile(scratch, "said", null).toFile());
        if (program.equals("pg_restore")) {
            process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        try {
            return process.start();
        } catch (IOException e) {
            throw new BackupFault("no-program", e, program);
        }
    }

    private void environment(Map<String, String> environment) {
        environment.put("PGHOST", where.getProperty("PGHOST", "localhost"));
        environment.put("PGPORT", where.getProperty("PGPORT", "5432"));
        put(environment, "PGUSER", "user");
        put(environment, "PGPASSWORD", "password");
        put(environment, "PGSSLMODE", "sslmode");
        put(environment, "PGSSLROOTCERT", "sslrootcert");
    }

    private void put(Map<String, String> environment, String name, String property) {
        String value = where.getProperty(property);
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static void end(Process process, String program) {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new BackupFault("program", program, code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new BackupFault("program", e, program, -1);
        }
    }
}
