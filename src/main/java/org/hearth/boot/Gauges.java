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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.hearth.access.AuditBacklog;
import org.hearth.access.JobPass;
import org.hearth.access.Standings;
import org.hearth.orders.WarrantWatch;
import org.hearth.post.Backlog;
import org.hearth.post.State;

/**
 * What waits and what is late, read once a minute from the doors and kept, so that whoever scrapes {@code /metrics} asks no
 * database. Whole counts alone, of the whole installation: no courthouse, no case, no person. A part of the court that has
 * something to watch adds one {@link #watch} line to {@link #open}.
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

    private final Map<String, ToDoubleFunction<JobPass>> sources = new ConcurrentHashMap<>();
    private final Map<String, Double> values = new ConcurrentHashMap<>();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Standings standings;

    @Inject
    private Backlog backlog;

    @Inject
    private AuditBacklog audit;

    @Inject
    private WarrantWatch warrants;

    @Inject
    private LivePages pages;

    @Resource(lookup = HearthDataSource.NAME)
    private DataSource source;

    @PostConstruct
    void open() {
        watch("hearth_outbox_waiting", "Messages that leave by themselves", pass -> backlog.count(pass, WAITS));
        watch("hearth_outbox_unsent", "Messages that need a person to act", pass -> backlog.count(pass, UNSENT));
        watch("hearth_audit_unlinked", "Lines of the audit not yet in its chain", audit::unlinked);
        watch("hearth_recalls_late", "Warrants whose recall is more than 24 hours late", warrants::countLate);
        watch("hearth_live_pages", "Open pages of this node that are told of changes", pass -> pages.count());
        watch("hearth_database_millis", "How long a connection and its answer took", pass -> databaseMillis());
        read();
    }

    /**
     * Shows a number.
     *
     * @param name {@code hearth_…}, in lower case with underscores
     * @param says what it counts, in its unit
     * @param from reads it; not a number where that fails, so that nobody takes an old figure for a fresh one
     */
    private void watch(String name, String says, ToDoubleFunction<JobPass> from) {
        sources.put(name, from);
        Metadata about = Metadata.builder().withName(name).withDescription(says).build();
        metrics.gauge(about, () -> values.getOrDefault(name, Double.NaN));
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void read() {
        JobPass pass = standings.job("gauges");
        sources.forEach((name, from) -> {
            try {
                values.put(name, from.applyAsDouble(pass));
            } catch (RuntimeException e) {
                values.put(name, Double.NaN);
                LOG.log(Level.WARNING, "{0} cannot be read: {1}", new Object[] {
                    name, e.getClass().getName()
                });
            }
        });
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
