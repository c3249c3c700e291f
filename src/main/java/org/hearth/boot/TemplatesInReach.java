package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.terms.Templates;

/**
 * Says once in the log that a file of the court's templates is out of reach, and once that all are back. The court works on
 * with what it read at its start; but the next start would be refused.
 */
@Singleton
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class TemplatesInReach {
    private static final Logger LOG = Logger.getLogger(TemplatesInReach.class.getName());

    @Inject
    private Templates templates;

    private boolean missed;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void look() {
        String lost = templates.lost().orElse(null);
        if (lost != null && !missed) {
            LOG.log(
                    Level.WARNING,
                    "The template file {0} is missing or cannot be read. The court works on with what it read at its start;"
                            + " put it back, or give the server''s user the right to read it, before the next start.",
                    lost);
        } else if (lost == null && missed) {
            LOG.warning("All template files can be read again.");
        }
        missed = lost != null;
    }
}
