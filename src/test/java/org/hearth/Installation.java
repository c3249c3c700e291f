package org.hearth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A Hearth of its own, started as an operator starts it, {@code java -jar}, on loopback: it can be killed, started again
 * on the same home, and asked over HTTP. It is ended with the tests at the latest.
 */
public final class Installation implements AutoCloseable {
    private static final Path JAR = Path.of("target/hearth-microbundle.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path jar;
    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    private Installation(Path jar, Path home, Map<String, String> settings) {
        this.jar = jar;
        this.home = home;
        this.port = freePort();
        this.settings = new TreeMap<>(settings);
        this.settings.put("HEARTH_HOME", home.resolve("home").toString());
        this.settings.putIfAbsent("HEARTH_KEY_FILE", home.resolve("hearth.key").toString());
        this.settings.put("HEARTH_PORT", String.valueOf(port));
        this.settings.put("HEARTH_HOST", "127.0.0.1");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /**
     * An installation that is not started yet, in a fresh folder.
     *
     * @param settings environment variables by name; home, port and host are chosen here
     */
    public static Installation of(Map<String, String> settings) {
        return of(JAR, settings);
    }

    /** The same, of another build than the one that was just made. */
    public static Installation of(Path jar, Map<String, String> settings) {
        try {
            Path base = Files.createDirectories(Path.of("target/installations").toAbsolutePath());
            return new Installation(jar, Files.createTempDirectory(base, "court"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a setting for the next start; null takes it out. */
    public Installation with(String name, String value) {
        if (value == null) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
        return this;
    }

    /** The process' id. */
    public long pid() {
        return process.pid();
    }

    /** Starts the process without waiting for it. */
    public Installation launch() {
        try {
            Path temporary = Files.createDirectories(home.resolve("tmp"));
            ProcessBuilder java = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=128m",
                    "-Djava.io.tmpdir=" + temporary,
                    "-jar",
                    jar.toString()));
            java.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
            java.environment().putAll(settings);
            java.directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            process = java.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers; fails with its log where it ends before. */
    public Installation awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the installation does not open:\n" + said());
            }
            pause();
        }
        return this;
    }

    /** Whether it serves at this moment. */
    public boolean isReady() {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a power cut does: no shutdown, no flush. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Asks it to end, as an operator does, and answers its exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Waits for an end that it comes to by itself, and answers its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the process does not end:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it answers, without a slash at its end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Its HEARTH_HOME. */
    public Path home() {
        return home.resolve("home");
    }

    /** Its key file. */
    public Path keyFile() {
        return Path.of(settings.get("HEARTH_KEY_FILE"));
    }

    /** What it has written to its log since its first start. */
    public String said() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return home.resolve("log.txt");
    }

    @Override
    public void close() {
        kill();
    }

    private static void pause() {
        try {
            // between two questions whether it answers; nothing is assumed of how long it takes
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port of loopback that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
