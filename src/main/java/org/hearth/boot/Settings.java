package org.hearth.boot;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hearth.access.IdentityProvider;

/**
 * What the environment says, read in this one place: environment variables as they are named here, or MicroProfile
 * Config by the same name in lower case with dots. It prints no value but the address.
 */
public final class Settings {
    private final UnaryOperator<String> source;

    private Settings(UnaryOperator<String> source) {
        this.source = source;
    }

    /** The settings of this server. */
    public static Settings read() {
        return new Settings(name -> ConfigProvider.getConfig()
                .getOptionalValue(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'), String.class)
                .orElse(null));
    }

    /** Settings from another source, which answers a variable's name with its value or null. */
    public static Settings of(UnaryOperator<String> source) {
        return new Settings(source);
    }

    /** One variable; empty where it is unset or blank. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(source.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** True where the demo court is wanted. */
    public boolean demo() {
        return value("HEARTH_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** The folder of the embedded database, logs, backups and the demo password; absolute. */
    public Path home() {
        return Path.of(value("HEARTH_HOME").orElseGet(this::usualHome))
                .toAbsolutePath()
                .normalize();
    }

    private String usualHome() {
        if (demo()) {
            return value("HEARTH_DEMO_HOME").orElse(".hearth");
        }
        return value("XDG_DATA_HOME").orElse(System.getProperty("user.home") + "/.local/share") + "/hearth";
    }

    /** The key of sealed texts and of the audit; beside the home unless the court says where. */
    public Path keyFile() {
        Path home = home();
        return value("HEARTH_KEY_FILE")
                .map(Path::of)
                .orElseGet(() -> home.resolveSibling(home.getFileName() + ".key"))
                .toAbsolutePath()
                .normalize();
    }

    /** The court's own templates; empty for those that Hearth brings along. */
    public Optional<Path> templates() {
        return value("HEARTH_TEMPLATES").map(Path::of);
    }

    /** A PostgreSQL JDBC URL; empty for the embedded database. */
    public Optional<String> databaseUrl() {
        return value("HEARTH_DB_URL");
    }

    /** The virus scanner's {@code host:port}, clamd; empty where attachments go unscanned. */
    public Optional<String> clamd() {
        return value("HEARTH_CLAMD");
    }

    /** Where pages are found. */
    public String address() {
        String host = value("HEARTH_HOST").orElse("127.0.0.1");
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":"
                + value("HEARTH_PORT").orElse("8080") + "/";
    }

    /** The court's mail server; empty where messages wait in the outbox. */
    public Optional<String> mailUrl() {
        return value("HEARTH_MAIL_URL");
    }

    /** The proxies that say where a request comes from, as addresses and nets; empty where nobody stands between. */
    public String proxies() {
        return value("HEARTH_PROXIES").orElse("");
    }

    /** Whom the mails come from. */
    public String mailFrom() {
        return value("HEARTH_MAIL_FROM").orElse("no-reply@localhost");
    }

    /** Where people find the pages, for the links in messages; without a slash at its end. */
    public String publicUrl() {
        return value("HEARTH_PUBLIC_URL").orElseGet(this::address).replaceFirst("/+$", "");
    }

    /**
     * The county's identity provider; none where people sign in with accounts of this court.
     *
     * @throws IllegalStateException where only a part of it is set, or its address is none
     */
    public IdentityProvider identityProvider() {
        return IdentityProvider.of(
                value("HEARTH_OIDC_ISSUER"),
                value("HEARTH_OIDC_CLIENT_ID"),
                value("HEARTH_OIDC_CLIENT_SECRET"),
                publicUrl());
    }

    /**
     * The day the court is set to; empty for the real one.
     *
     * @throws IllegalStateException when it is no date, or when this is no demo
     */
    public Optional<LocalDate> today() {
        Optional<String> text = value("HEARTH_TODAY");
        if (text.isPresent() && !demo()) {
            throw new IllegalStateException("HEARTH_TODAY is for the demo alone: set HEARTH_DEMO=true or leave it out");
        }
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IllegalStateException("HEARTH_TODAY must be a date as 2026-12-10", e);
        }
    }
}
