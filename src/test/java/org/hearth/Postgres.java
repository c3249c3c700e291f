package org.hearth;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL for tests: the machine's where there is one, else the one from Maven; started once, on loopback. */
public final class Postgres {
    private static String server;
    /** How the machine's server is ended and started again; empty where it is Maven's. */
    private static List<String> ending = List.of();

    private static List<String> starting = List.of();

    private Postgres() {}

    /** The JDBC URL of a fresh, empty database. */
    public static synchronized String freshDatabase() {
        if (server == null) {
            server = installed().map(Postgres::startMachines).orElseGet(Postgres::startMavens);
        }
        return made("template1");
    }

    /** Ends the server as a fault does, until {@link #rise()}; false where this machine has none that a test may end. */
    public static synchronized boolean fall() {
        if (ending.isEmpty()) {
            return false;
        }
        run(ending);
        return true;
    }

    /** Starts it again, with all that was committed. */
    public static synchronized void rise() {
        run(starting);
    }

    /** The JDBC URL of a copy of a database that nobody is using. */
    static synchronized String copyOf(String url) {
        return made(url.substring(server.length() + 1, url.indexOf('?')));
    }

    private static String made(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(server + "/postgres?user=postgres")) {
            connection.createStatement().execute("create database " + name + " template " + template);
            return server + "/" + name + "?user=postgres";
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    private static Optional<Path> installed() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startMavens() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    postgres.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return "jdbc:postgresql://127.0.0.1:" + postgres.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startMachines(Path bin) {
        try {
            Path data = Files.createTempDirectory("postgres");
            boolean root = "root".equals(System.getProperty("user.name"));
            if (root) {
                run(List.of("chown", "postgres", data.toString()));
            }
            run(as(root, bin, "initdb", "-D", data + "/db", "-A", "trust", "-U", "postgres", "--no-sync"));
            int port = freePort();
            String options =
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + data;
            starting = as(root, bin, "pg_ctl", "-D", data + "/db", "-w", "-l", data + "/log", "-o", options, "start");
            ending = as(root, bin, "pg_ctl", "-D", data + "/db", "-m", "immediate", "stop");
            run(starting);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> run(ending)));
            return "jdbc:postgresql://127.0.0.1:" + port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> as(boolean root, Path bin, String program, String... rest) {
        List<String> command = new ArrayList<>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(rest));
        return command;
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
