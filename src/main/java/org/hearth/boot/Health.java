package org.hearth.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Whether the server is alive, and whether it can serve: its database answers. */
public final class Health {
    private static final int SECONDS = 3;

    private Health() {}

    /** Ready while the database answers. */
    @Readiness
    @ApplicationScoped
    public static class Database implements HealthCheck {
        @Resource(lookup = HearthDataSource.NAME)
        private DataSource source;

        @Override
        public HealthCheckResponse call() {
            try (Connection connection = source.getConnection()) {
                return HealthCheckResponse.named("database")
                        .status(connection.isValid(SECONDS))
                        .build();
            } catch (SQLException e) {
                return HealthCheckResponse.down("database");
            }
        }
    }

    /** Alive while it answers at all. */
    @Liveness
    @ApplicationScoped
    public static class Server implements HealthCheck {
        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("server");
        }
    }
}
