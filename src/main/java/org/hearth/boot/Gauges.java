package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.hearth.access.AuditState;
import org.hearth.access.AuditTrail;
import org.hearth.access.JobPass;
import org.hearth.access.Standings;
import org.hearth.backup.Backups;
import org.hearth.backup.Board;
import org.hearth.backup.Verdict;
import org.hearth.exchange.ImportBacklog;
import org.hearth.orders.WarrantWatch;
import org.hearth.post.Backlog;
import org.hearth.post.State;
import org.hearth.retention.RetentionBacklog;
import org.hearth.terms.CourtClock;

/**
 * What waits and what is late, read once a minute from the doors and kept, so that whoever scrapes {@code /metrics} asks no
 * database. Whole counts alone, of the whole installation: no courthouse, no case, no person. A part of the court that has
 * something to watch adds one {@link #look} to {@link #open}.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class Gauges {
    private static final Logger LOG = Logger.getLogger(Gauges.class.getName());
    private static final int PATIENCE = 5;
    private static final Set<State> WAITS = Set.of(State.WAITING, State.CLAIMED, State.SENDING);
    private static final Set<State> UNSENT = Set.of(State.PARKED, State.BOUNCED, State.NOT_DELIVERED);
    /** The better the lower, so that an alarm asks for more than a number. */
    private static final List<Verdict.State> VERDICTS =
            List.of(Verdict.State.VERIFIED, Verdict.State.READ, Verdict.State.UNTRIED, Verdict.State.FAILED);

    private final List<Look<?>> often = new ArrayList<>();
    private final List<Look<?>> hourly = new ArrayList<>();
    private final Map<String, Double> values = new ConcurrentHashMap<>();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private CourtClock clock;

    @Inject
    private Standings standings;

    @Inject
    private Backlog backlog;

    @Inject
    private AuditTrail audit;

    @Inject
    private WarrantWatch warrants;

    @Inject
    private Backups backups;

    @Inject
    private ImportBacklog imports;

    @Inject
    private RetentionBacklog retention;

    @Inject
    private LivePages pages;

    @Resource(lookup = HearthDataSource.NAME)
    private DataSource source;

    @PostConstruct
    void open() {
        look(often, pass -> backlog.count(pass, WAITS))
                .shows("hearth_outbox_waiting", "Messages that leave by themselves", Long::doubleValue);
        look(often, pass -> backlog.count(pass, UNSENT))
                .shows("hearth_outbox_unsent", "Messages that need a person to act", Long::doubleValue);
        look(often, audit::watch)
                .shows("hearth_audit_unlinked", "Lines of the audit not yet in its chain", AuditState::waiting)
                .shows(
                        "hearth_audit_check_age_seconds",
                        "Since the audit was last checked",
                        found -> age(found.getLastVerified()))
                .shows("hearth_audit_broken", "1 where the last check found a fault", found -> found.isIntact() ? 0 : 1)
                .shows(
                        "hearth_audit_roots_blocked",
                        "1 while the audit's roots cannot be written",
                        found -> found.rootsWritten() ? 0 : 1);
        look(often, backups::watch)
                .shows(
                        "hearth_backup_age_seconds",
                        "Since the last verified backup was made",
                        board -> age(board.lastVerified().orElse(null)))
                .shows("hearth_backup_verdict", "Of the last backup: 0 verified to 3 failed", Gauges::verdict);
        look(often, imports::going).shows("hearth_imports_going", "Imports that are being written", Long::doubleValue);
        look(often, imports::quarantined)
                .shows("hearth_imports_quarantined", "Rows of files that wait to be corrected", Long::doubleValue);
        look(hourly, retention::due)
                .shows("hearth_retention_due", "Rows, files and cases whose day to go has come", Long::doubleValue);
        look(often, warrants::countLate)
                .shows("hearth_recalls_late", "Warrants whose recall is more than 24 hours late", Number::doubleValue);
        look(often, pass -> pages.count())
                .shows("hearth_live_pages", "Open pages of this node that are told of changes", Integer::doubleValue);
        look(often, pass -> databaseMillis())
                .shows("hearth_database_millis", "How long a connection and its answer took", Double::doubleValue);
        read();
        readHourly();
    }

    private static double verdict(Board board) {
        return VERDICTS.indexOf(board.lastVerdict());
    }

    /** In seconds; without end where it never was. */
    private double age(Instant when) {
        return when == null
                ? Double.POSITIVE_INFINITY
                : Duration.between(when, clock.now()).toMillis() / 1000.0;
    }

    /** Something that is asked for its numbers, with those that are shown of it. */
    private <T> Look<T> look(List<Look<?>> when, Function<JobPass, T> from) {
        Look<T> look = new Look<>(from);
        when.add(look);
        return look;
    }

    /** One question to a door, and the numbers in its answer. */
    private final class Look<T> {
        private final Function<JobPass, T> from;
        private final Map<String, ToDoubleFunction<T>> numbers = new LinkedHashMap<>();

        private Look(Function<JobPass, T> from) {
            this.from = from;
        }

        /**
         * Shows a number.
         *
         * @param name {@code hearth_…}, in lower case with underscores
         * @param says what it counts, in its unit
         */
        private Look<T> shows(String name, String says, ToDoubleFunction<T> number) {
            numbers.put(name, number);
            Metadata about =
                    Metadata.builder().withName(name).withDescription(says).build();
            metrics.gauge(about, () -> values.getOrDefault(name, Double.NaN));
            return this;
        }

        /** Not a number where that fails, so that nobody takes an old figure for a fresh one. */
        private void read(JobPass pass) {
            try {
                T found = from.apply(pass);
                numbers.forEach((name, number) -> values.put(name, number.applyAsDouble(found)));
            } catch (RuntimeException e) {
                numbers.keySet().forEach(name -> values.put(name, Double.NaN));
                LOG.log(Level.WARNING, "{0} cannot be read: {1}", new Object[] {
                    numbers.keySet(), e.getClass().getName()
                });
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void read() {
        JobPass pass = standings.job("gauges");
        often.forEach(each -> each.read(pass));
    }

    /** What looks through whole tables. */
    @Schedule(hour = "*", minute = "47", second = "30", persistent = false)
    void readHourly() {
        JobPass pass = standings.job("gauges");
        hourly.forEach(each -> each.read(pass));
    }

    /** Also says that the pool has none left: then it waits. */
    private double databaseMillis() {
        long began = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            boolean answers = connection.isValid(PATIENCE);
            return answers ? (System.nanoTime() - began) / 1e6 : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
