package org.hearth;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.NewPerson;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.PasswordHash;
import org.hearth.access.QuickHash;
import org.hearth.access.SessionKind;
import org.hearth.access.Standings;
import org.hearth.boot.HallLibrary;
import org.hearth.boot.Library;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/**
 * The rooms of the house with their real doors, guard, transactions and database, without a server: for tests of what
 * is kept. Close it to free its database.
 */
public final class Hall implements AutoCloseable {
    public static final String COURTHOUSE = "main";
    private static final String PASSWORD = "a long enough phrase";
    private static final PasswordHash HASH = QuickHash.of(PASSWORD);
    private static final List<String> FLOORS = List.of(
            "access",
            "court",
            "wording",
            "casefile",
            "post",
            "backup",
            "paper",
            "docket",
            "orders",
            "progress",
            "notice",
            "calling",
            "input",
            "summary",
            "bench",
            "scorecard",
            "exchange",
            "retention");
    /** Names a file with the beans' names, for a process that a test starts beside its own. */
    private static final String NOTED = "hall.beans";

    /** Looked for once: reading every class of the house takes longer than opening a hall. */
    private static final List<Class<?>> BEANS = System.getProperty(NOTED) == null ? beans() : noted();

    private final SeContainer container;
    private final DataSource source;
    private CourtPass steward;

    private Hall(SeContainer container, DataSource source) {
        this.container = container;
        this.source = source;
    }

    /** The rooms on an empty {@code derby} or {@code postgres} database, with a test's own beans beside theirs. */
    public static Hall on(String database, Class<?>... more) {
        return on(database.equals("derby") ? TestDatabases.derby() : TestDatabases.postgres(), more);
    }

    /** The rooms on a database that may be in use already, as after a restart: a PostgreSQL's URL or a Derby's folder. */
    public static Hall at(String place, Class<?>... more) {
        return on(TestDatabases.at(place), more);
    }

    private static Hall on(DataSource source, Class<?>... more) {
        SeContainerInitializer rooms = SeContainerInitializer.newInstance().disableDiscovery();
        BEANS.forEach(rooms::addBeanClasses);
        rooms.addBeanClasses(
                Library.class,
                HallLibrary.class,
                HallFloor.class,
                HallTransactions.class,
                HallTransactions.Fresh.class);
        rooms.addBeanClasses(more);
        HallFloor.source(source);
        return new Hall(rooms.initialize(), source);
    }

    private static List<Class<?>> beans() {
        List<Class<?>> beans = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                        FLOORS.stream().map(room -> "org.hearth." + room).toList())) {
            if (each.isAnnotatedWith(Door.class)
                    || each.isAnnotatedWith(ApplicationScoped.class)
                    || each.isAnnotatedWith(Singleton.class)
                    || each.isAnnotatedWith(Dependent.class)
                    || each.isAnnotatedWith(Interceptor.class)) {
                beans.add(each.reflect());
            }
        }
        return beans;
    }

    private static List<Class<?>> noted() {
        try {
            List<Class<?>> beans = new ArrayList<>();
            for (String name : Files.readAllLines(Path.of(System.getProperty(NOTED)))) {
                beans.add(Class.forName(name));
            }
            return beans;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A court's process of its own, to be killed, which shares this one's keys; it knows the beans, and need not look for them.
     *
     * @param folder for the keys that all processes share, and for what the process says of its faults
     */
    public static ProcessBuilder beside(Path folder, Class<?> main, String... args) {
        try {
            Path beans = folder.resolve("beans.txt");
            if (!Files.exists(beans)) {
                Files.write(beans, BEANS.stream().map(Class::getName).toList());
            }
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx384m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dhall.folder=" + folder,
                    "-D" + NOTED + "=" + beans,
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    main.getName()));
            command.addAll(List.of(args));
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("process.log").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bean of any room. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** The clock, to be set and moved. */
    public HallClock clock() {
        return get(HallClock.class);
    }

    /** Makes a person with an account and signs them in. */
    public Caller enter(String user, Role role, String agency, String officer) {
        Accounts accounts = get(Accounts.class);
        if (accounts.isFresh()) {
            accounts.found(new NewPerson("S. Teward", Role.STEWARD, "", COURTHOUSE, null, "steward", HASH));
        }
        if (steward == null) {
            steward = court(signIn("steward"));
        }
        accounts.enrol(steward, new NewPerson(user + " person", role, agency, COURTHOUSE, officer, user, HASH));
        return signIn(user);
    }

    public Caller signIn(String user) {
        return get(Accounts.class)
                .signIn(user, PASSWORD, "test", SessionKind.API)
                .caller();
    }

    /** The password of everyone who entered. */
    public String password() {
        return PASSWORD;
    }

    /** Opens a dependency case whose petition was sustained two months ago, and answers its key. */
    public String openCase(Caller clerk, String name) {
        LocalDate today = clock().today();
        NewPetition petition = new NewPetition("300", today.minusDays(80), today.minusDays(60));
        NewCase given = new NewCase(
                name,
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                Map.of(Milestone.PETITION_FILED, petition.filed()),
                List.of(petition),
                "en",
                null,
                null,
                null);
        return get(CaseFiles.class).open(court(clerk), given);
    }

    public CourtPass court(Caller caller) {
        return get(Standings.class).court(caller);
    }

    public OpenCase open(Caller caller, String caseId) {
        return get(Standings.class).open(caller, caseId);
    }

    public JobPass job(String name) {
        return get(Standings.class).job(name);
    }

    /** Puts somebody on a team, as the clerk does. */
    public void join(OpenCase clerk, Caller member, Role role) {
        get(Standings.class)
                .join(clerk, new NewStanding(member.person(), role, "WIC 827(a)(1)", null, clock().today(), null));
    }

    /** The database beneath, for a test that writes many rows at once. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** SQL statements that this thread has sent since the last call. */
    public long statements() {
        return HallFloor.statements();
    }

    @Override
    public void close() {
        container.close();
        HallFloor.close();
        TestDatabases.leave(source);
    }
}
