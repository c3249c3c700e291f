package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.hearth.Hall;
import org.hearth.access.AuditTrail;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.backup.Backups;
import org.hearth.backup.Premises;
import org.hearth.exchange.Importing;
import org.hearth.exchange.Imports;
import org.hearth.exchange.Quarantine;
import org.hearth.exchange.Sheet;
import org.hearth.retention.Retention;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator's alarms hang on says what really waits, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class GaugesHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Map<String, Supplier<Number>> SHOWN = new ConcurrentHashMap<>();

    @Parameter
    String database;

    private static Hall hall;
    private static Gauges gauges;

    /** Keeps what it is given to show. */
    @ApplicationScoped
    static class Shows {
        @Produces
        @ApplicationScoped
        MetricRegistry registry() {
            return (MetricRegistry) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {MetricRegistry.class}, (self, method, given) -> {
                        keep((Metadata) given[0], given[1]);
                        return null;
                    });
        }

        @SuppressWarnings("unchecked")
        private static void keep(Metadata about, Object number) {
            SHOWN.put(about.getName(), (Supplier<Number>) number);
        }
    }

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database, Gauges.class, LivePages.class, Shows.class);
        hall.clock().set(TODAY);
        hall.enter("clerk", Role.CLERK, "", null);
        gauges = hall.get(Gauges.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    private static double shown(String name) {
        gauges.read();
        gauges.readHourly();
        return SHOWN.get(name).get().doubleValue();
    }

    @Test
    void theAuditsLinesAndItsLastCheckAreShownAsTheyAre() throws SQLException {
        AuditTrail trail = hall.get(AuditTrail.class);
        link(trail);
        assertEquals(0, shown("hearth_audit_unlinked"));
        trail.roots(hall.court(hall.signIn("clerk")));
        double waiting = count("select count(*) from access_audit where chain_no is null");
        assertTrue(waiting > 0);
        assertEquals(waiting, shown("hearth_audit_unlinked"));

        link(trail);
        trail.check(hall.job("audit"), true);
        assertEquals(0, shown("hearth_audit_check_age_seconds"));
        hall.clock().move(Duration.ofHours(26));
        assertEquals(26 * 3600, shown("hearth_audit_check_age_seconds"));
        assertEquals(0, shown("hearth_audit_roots_blocked"));

        assertEquals(0, shown("hearth_audit_broken"));
        change("update access_audit set task = task || 'x' where chain_no = 1");
        trail.check(hall.job("audit"), true);
        assertEquals(1, shown("hearth_audit_broken"));
        change("update access_audit set task = substr(task, 1, length(task) - 1) where chain_no = 1");
        trail.check(hall.job("audit"), true);
        assertEquals(0, shown("hearth_audit_broken"));
    }

    @Test
    void importsAndRowsThatWaitAreCountedUntilTheyEnd() {
        CourtPass pass = hall.court(hall.signIn("clerk"));
        assertEquals(0, shown("hearth_imports_going"));
        String id = hall.get(Imports.class).begin(pass);
        assertEquals(1, shown("hearth_imports_going"));
        hall.get(Imports.class).sweep(pass, id);
        assertEquals(0, shown("hearth_imports_going"));

        assertEquals(0, shown("hearth_imports_quarantined"));
        byte[] bad = "case,name,jurisdiction\nJV-3,Kim,602\nJV-4,Alex,somewhere\n".getBytes(StandardCharsets.UTF_8);
        CourtPass night = hall.get(Intake.class).clerk(hall.job("imports"), Hall.COURTHOUSE);
        hall.get(Importing.class).night(night, Map.of(Sheet.CASES, bad), "night");
        Quarantine quarantine = hall.get(Quarantine.class);
        assertEquals(1, shown("hearth_imports_quarantined"));
        quarantine.dismiss(pass, quarantine.waiting(pass).get(0).id());
        assertEquals(0, shown("hearth_imports_quarantined"));
    }

    @Test
    void whatIsToGoIsCountedUntilTheNightHasTakenIt() throws SQLException {
        hall.signIn("clerk");
        hall.clock().move(Duration.ofDays(30));
        double ended = count("select count(*) from access_session");
        assertTrue(ended > 0);
        assertEquals(ended, shown("hearth_retention_due"));
        hall.get(Retention.class).sweep(hall.job("retention"), "sessions");
        assertEquals(0, shown("hearth_retention_due"));
    }

    @Test
    void theAgeIsThatOfTheLastBackupThatStoodItsTrialAndTheVerdictThatOfTheLast() throws IOException {
        assertEquals(Double.POSITIVE_INFINITY, shown("hearth_backup_age_seconds"), "there is none");
        assertEquals(2, shown("hearth_backup_verdict"));
        kept("first", "VERIFIED");
        hall.clock().move(Duration.ofHours(24));
        assertEquals(24 * 3600, shown("hearth_backup_age_seconds"));
        assertEquals(0, shown("hearth_backup_verdict"));
        kept("second", "FAILED");
        hall.clock().move(Duration.ofHours(1));
        assertEquals(25 * 3600, shown("hearth_backup_age_seconds"));
        assertEquals(3, shown("hearth_backup_verdict"));
        kept("third", "READ");
        assertEquals(1, shown("hearth_backup_verdict"));
        hall.get(Backups.class).note(hall.job("backup"), "not-made", "the disk is full");
        assertEquals(3, shown("hearth_backup_verdict"));
        hall.get(Backups.class).note(hall.job("backup"), "read", null);
        assertEquals(1, shown("hearth_backup_verdict"));
    }

    /** A backup on the shelf as one is left there. */
    private static void kept(String id, String verdict) throws IOException {
        Path folder = Files.createDirectories(hall.get(Premises.class).shelf().resolve(id));
        Files.writeString(
                folder.resolve("manifest.json"),
                "{\"made\":\"" + hall.clock().now() + "\",\"why\":\"night\",\"database\":\"derby\",\"contents\":"
                        + "{\"schema\":\"1\",\"rows\":{},\"auditNumber\":0,\"auditLink\":\"\"},\"keys\":[],\"size\":1,\"sha256\":\"\"}");
        Files.writeString(folder.resolve("verdict.json"), "{\"state\":\"" + verdict + "\",\"why\":null,\"at\":null}");
    }

    private static double count(String sql) throws SQLException {
        try (Connection connection = hall.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = hall.connection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static void link(AuditTrail trail) {
        while (trail.link(hall.job("audit")) > 0) {
            trail.root(hall.job("audit"));
        }
    }
}
