package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.IdentityProvider;
import org.hearth.access.Proxies;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.wording.LanguageGuide;

/**
 * Opens the court: once the tables stand, the settings and every book of the library are read, so that a fault stops
 * the start instead of the first hearing; then the banner waits for the first answer.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    private BeanManager beans;

    @Inject
    private DemoCourt demo;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Banner banner;

    @Inject
    private LanguageGuide guide;

    @Resource
    private ManagedExecutorService aside;

    @PostConstruct
    void open() {
        try {
            Settings.read().today();
            Settings.read().identityProvider();
            Proxies.of(Settings.read().proxies());
            readLibrary();
            demo.open();
            provider.guard();
        } catch (RuntimeException e) {
            Refusal.stop(reason(e));
        }
        banner.raise();
        aside.execute(this::tryRules);
    }

    /** The guide's examples take seconds, which nobody waits for: a rule that no longer holds to them is named in the log. */
    private void tryRules() {
        guide.faults()
                .forEach(fault ->
                        LOG.log(Level.SEVERE, "A fault stands in the court''s templates: {0}", fault.getMessage()));
    }

    private void readLibrary() {
        for (Bean<?> book : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (book.getBeanClass() == Library.class && book.getScope() == jakarta.inject.Singleton.class) {
                beans.getReference(book, Object.class, beans.createCreationalContext(book));
            }
        }
    }

    private static String reason(RuntimeException thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof TemplateFault) {
                return "A fault stands in the court's templates: " + each.getMessage();
            }
        }
        return thrown instanceof IllegalStateException ? thrown.getMessage() : Problem.places(thrown);
    }
}
