package org.hearth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A county's real identity provider on loopback: Keycloak as its makers ship it, with a realm of invented people, its
 * database in memory. It is built for its options once and started from that. It is ended with the tests at the latest.
 */
public final class Keycloak implements AutoCloseable {
    private static final Path HOME = Path.of("target/keycloak/keycloak-26.7.3").toAbsolutePath();
    private static final Path BUILT = HOME.resolve("built-for-tests");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String KEEPER = "keeper";
    private static final String KEEPERS = "a-word-of-the-keeper";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Installation.freePort();
    private volatile Process process;
    private volatile String failed;

    private Keycloak() {}

    /** One that is not started yet; it has its address. */
    public static Keycloak of() {
        Keycloak county = new Keycloak();
        Runtime.getRuntime().addShutdownHook(new Thread(county::close));
        return county;
    }

    /** The issuer of its realm {@code county}. */
    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/county";
    }

    /** Starts it without waiting for it, for a Hearth at that address. */
    public Keycloak launch(String hearth) {
        new Thread(
                        () -> {
                            try {
                                start(hearth);
                            } catch (IOException | InterruptedException | RuntimeException e) {
                                failed = e.toString();
                            }
                        },
                        "keycloak")
                .start();
        return this;
    }

    private void start(String hearth) throws IOException, InterruptedException {
        Path imports = Files.createDirectories(HOME.resolve("data/import"));
        String realm = Files.readString(Path.of("src/test/resources/keycloak/county-realm.json"));
        Files.writeString(imports.resolve("county-realm.json"), realm.replace("HEARTH/", hearth + "/"));
        if (!Files.exists(BUILT)) {
            Process built = run("build", "--db=dev-mem", "--cache=local");
            if (!built.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || built.exitValue() != 0) {
                throw new IllegalStateException("Keycloak cannot be built");
            }
            Files.createFile(BUILT);
        }
        process = run(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
    }

    private static Process run(String... asked) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", HOME.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(asked));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:ActiveProcessorCount=2");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KEEPER);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KEEPERS);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private static Path log() {
        return HOME.resolve("log.txt");
    }

    /** Waits until its realm answers; fails with its log where it ends before. */
    public Keycloak awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            boolean dead = failed != null || process != null && !process.isAlive();
            if (dead || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Keycloak does not open: " + failed + "\n" + said());
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try {
            return ask("GET", issuer() + "/.well-known/openid-configuration", null, null)
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String said() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes somebody out of one group and puts them into another, as the county's keeper does. */
    public void move(String user, String from, String to) {
        String token = keeper();
        String person = admin("/users/" + person(user, token) + "/groups/");
        change("DELETE", person + group(from, token), token);
        change("PUT", person + group(to, token), token);
    }

    /** Signs somebody out everywhere, as the county's keeper does. */
    public void signOut(String user) {
        String token = keeper();
        change("POST", admin("/users/" + person(user, token) + "/logout"), token);
    }

    private String admin(String path) {
        return "http://127.0.0.1:" + port + "/admin/realms/county" + path;
    }

    private String keeper() {
        String form = "grant_type=password&client_id=admin-cli&username=" + KEEPER + "&password="
                + URLEncoder.encode(KEEPERS, StandardCharsets.UTF_8);
        String address = "http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token";
        return read(ask("POST", address, form, null)).get("access_token").asString();
    }

    private String person(String user, String token) {
        return read(ask("GET", admin("/users?exact=true&username=" + user), null, token))
                .get(0)
                .get("id")
                .asString();
    }

    private String group(String name, String token) {
        String query = "/groups?exact=true&search=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return read(ask("GET", admin(query), null, token)).get(0).get("id").asString();
    }

    private void change(String method, String address, String token) {
        int status = ask(method, address, null, token).statusCode();
        if (status >= 300) {
            throw new IllegalStateException(method + " " + address + " answers " + status);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(String method, String address, String form, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a fault at the county does. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void pause() {
        try {
            // between two questions whether it answers; nothing is assumed of how long it takes
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
