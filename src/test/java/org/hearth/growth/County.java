package org.hearth.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.Installation;
import org.hearth.Postgres;

/**
 * Counties of several sizes on one kind of database, each served by a process of its own. A demo is filled once and
 * copied; what was grown on the embedded database stays in {@code target/growth} for the next run, and on PostgreSQL where
 * {@code growth.postgres} names a server that goes on.
 */
public final class County implements AutoCloseable {
    /** The demo's day. */
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    private static final String PASSWORD = "a-password-for-journeys";
    private static final Path FOLDER = Path.of("target/growth").toAbsolutePath();
    private static final long SEED = 7;

    private final String database;
    private final int times;
    private final Growth.Grown grown;
    private final Installation server;

    private County(String database, int times, Growth.Grown grown, Installation server) {
        this.database = database;
        this.times = times;
        this.grown = grown;
        this.server = server;
    }

    /** A county that is served, grown now where it is not there yet. */
    public static County open(String database, int times) throws IOException, SQLException {
        Path bare = BareBundle.of(Path.of("target/hearth-microbundle.jar"));
        Growth.Grown grown = database.equals("derby") ? onDerby(times) : onPostgres(times);
        Map<String, String> settings = settings(database);
        if (!database.equals("derby")) {
            settings.put("HEARTH_DB_URL", url(name(times)));
        }
        Installation server = Installation.of(bare, settings);
        Path home = database.equals("derby") ? FOLDER.resolve("derby-" + times) : FOLDER.resolve("postgres-" + times);
        if (!Files.exists(home)) {
            copy(FOLDER.resolve(database + "-seed"), home);
        }
        Files.createSymbolicLink(server.home(), home);
        return new County(database, times, grown, server.launch().awaitReady());
    }

    private static Growth.Grown onDerby(int times) throws IOException, SQLException {
        Path seed = FOLDER.resolve("derby-seed");
        Path home = FOLDER.resolve("derby-" + times);
        if (Files.exists(home.resolve("grown"))) {
            return null;
        }
        if (!Files.exists(seed)) {
            seed("derby", seed, settings("derby"));
        }
        delete(home);
        copy(seed, home);
        System.setProperty("derby.system.durability", "test");
        System.setProperty("derby.storage.pageCacheSize", "40000");
        System.setProperty("derby.stream.error.file", "target/derby.log");
        Growth.Grown grown = grow("jdbc:derby:" + home.resolve("db"), key("derby"), times);
        try {
            DriverManager.getConnection("jdbc:derby:" + home.resolve("db") + ";shutdown=true");
        } catch (SQLException ended) {
            Files.writeString(home.resolve("grown"), grown.toString());
        }
        return grown;
    }

    private static Growth.Grown onPostgres(int times) throws IOException, SQLException {
        Path seed = FOLDER.resolve("postgres-seed");
        if (!exists(name(0)) || !Files.exists(seed)) {
            delete(seed);
            make(name(0), "template1");
            Map<String, String> settings = settings("postgres");
            settings.put("HEARTH_DB_URL", url(name(0)));
            seed("postgres", seed, settings);
        }
        if (exists(name(times))) {
            return null;
        }
        make(name(times), name(0));
        return grow(url(name(times)), key("postgres"), times);
    }

    private static Growth.Grown grow(String url, Path key, int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Growth.Grown grown = new Growth(connection, key, TODAY, SEED, Size.of(times)).grow();
            System.out.println(url.split(":")[1] + " " + times + "x: " + grown.said());
            return grown;
        }
    }

    private static Map<String, String> settings(String database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("HEARTH_DEMO", "true");
        settings.put("HEARTH_DEMO_PASSWORD", PASSWORD);
        settings.put("HEARTH_TODAY", TODAY.toString());
        settings.put("HEARTH_KEY_FILE", key(database).toString());
        return settings;
    }

    private static Path key(String database) {
        return FOLDER.resolve(database + ".key");
    }

    private static void seed(String database, Path seed, Map<String, String> settings) throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(key(database));
        try (Installation demo = Installation.of(settings)) {
            demo.launch().awaitReady().stop();
            Files.move(demo.home(), seed);
        }
    }

    private static String name(int times) {
        return times == 0 ? "hearth_growth_seed" : "hearth_growth_" + times;
    }

    private static String server() {
        String given = System.getProperty("growth.postgres", "");
        if (!given.isEmpty()) {
            return given;
        }
        String any = Postgres.freshDatabase();
        return any.substring(0, any.lastIndexOf('/'));
    }

    private static final class Server {
        private static final String URL = server();
    }

    private static String url(String name) {
        return Server.URL + "/" + name + "?user=postgres";
    }

    private static boolean exists(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            return connection
                    .createStatement()
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next();
        }
    }

    private static void make(String name, String template) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            connection.createStatement().execute("drop database if exists " + name);
            connection.createStatement().execute("create database " + name + " template " + template);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** How many large courts it is. */
    public int times() {
        return times;
    }

    /** How long growing took, in one line; empty where the county was there already. */
    public Optional<String> said() {
        return Optional.ofNullable(grown)
                .map(each -> PerformancePage.named(database) + ", " + times + "x: " + each.said());
    }

    /** Where it answers. */
    public String address() {
        return server.address();
    }

    /** The demo accounts' password. */
    public static String password() {
        return PASSWORD;
    }

    /** A case of today's caseload whose hearing is today, the same at every size. */
    public static String number() {
        return new Names(SEED).key("case", Names.house(0), "0", "0");
    }

    /** The sizes that were asked for by {@code growth.scales}. */
    public static List<Integer> asked() {
        return Stream.of(System.getProperty("growth.scales", "1,10,100").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
