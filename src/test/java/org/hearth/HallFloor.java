package org.hearth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.access.IdentityProvider;
import org.hearth.access.Keys;
import org.hearth.access.Roots;
import org.hearth.access.SealLedger;
import org.hearth.access.SignInRules;
import org.hearth.backup.EmbeddedDatabase;
import org.hearth.backup.Premises;
import org.hearth.backup.Retention;
import org.hearth.input.VirusScan;
import org.hearth.terms.Templates;

/** What a server gives the rooms: an entity manager that follows the transaction, keys, clock and templates. */
@ApplicationScoped
public class HallFloor {
    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static DataSource source;
    private static EntityManagerFactory factory;

    static void source(DataSource given) {
        source = TestDatabases.counting(TestDatabases.pooled(given));
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.logging.level", "WARNING");
        factory = Persistence.createEntityManagerFactory("hearth", settings);
    }

    static void close() {
        factory.close();
    }

    static long statements() {
        return TestDatabases.statements();
    }

    static EntityTransaction begin() {
        EntityManager em = factory.createEntityManager();
        OPEN.get().push(em);
        em.getTransaction().begin();
        return em.getTransaction();
    }

    /** Is a transaction of this thread open? */
    public static boolean isOpen() {
        return !OPEN.get().isEmpty();
    }

    static void end() {
        OPEN.get().pop().close();
    }

    @Produces
    @Dependent
    EntityManager em() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(OPEN.get().element(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Produces
    @Singleton
    HallClock clock() {
        return new HallClock();
    }

    @Produces
    @Singleton
    Templates templates() {
        return Templates.builtIn();
    }

    /** A provider where a test names its address in {@code hall.issuer}. */
    @Produces
    @Singleton
    IdentityProvider identityProvider() {
        Optional<String> issuer = Optional.ofNullable(System.getProperty("hall.issuer"));
        return IdentityProvider.of(
                issuer, issuer.map(any -> "hearth"), issuer.map(any -> "secret"), "http://127.0.0.1");
    }

    @Produces
    @Singleton
    Keys keys() {
        return Keys.at(folder().resolve("keys"));
    }

    /** The demo's rules, with passwords hashed in one round and codes that follow the hall's clock. */
    @Produces
    @Singleton
    SignInRules signInRules(HallClock clock) {
        return new SignInRules(false, 1, clock.asClock());
    }

    @Produces
    @Singleton
    Roots roots(Keys keys) {
        return Roots.at(folder().resolve("audit-roots"), keys);
    }

    /** Where nothing is kept; a test of backups makes its own. */
    @Produces
    @Singleton
    Premises premises() {
        Path home = folder();
        EmbeddedDatabase none = new EmbeddedDatabase(home.resolve("db"), null);
        return new Premises(home, home.resolve("backups"), Keys.at(home.resolve("keys")), none, Retention.USUAL);
    }

    @Produces
    @Singleton
    SealLedger sealLedger(Keys keys) {
        return SealLedger.at(folder().resolve("sealings"), keys);
    }

    /** A scanner where a test names one in {@code hall.clamd}. */
    @Produces
    @Singleton
    VirusScan scan() {
        return VirusScan.at(() -> Optional.ofNullable(System.getProperty("hall.clamd")));
    }

    /** A folder of its own, or the one that a second process shares with a first. */
    private static Path folder() {
        String shared = System.getProperty("hall.folder");
        try {
            return shared != null ? Path.of(shared) : Files.createTempDirectory("hall");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
