package org.hearth.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.post.Postman;
import org.hearth.post.Smtp;

/**
 * Kills the court's process in the middle of ten hearings, the desk's work and the mail, again and again at random moments.
 * The next process looks first at what the database holds, everything that was confirmed and nothing by halves, then works
 * until it is killed in turn; now and then one is killed while it still starts. At the end all of it is looked at once more.
 */
public final class HearingKills {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int HEARINGS = 10;
    private static final int LINES = 40;
    private static final int NANOS = 20_000_000;
    /** One start in so many is killed before it has looked. */
    private static final int EARLY = 10;
    /** Kills after which a long drill says how far it is. */
    private static final int TOLD_EVERY = 10;
    /** When what a killed process had in hand is taken back. */
    private static final Duration LEASE_OVER = Duration.ofMinutes(11);

    private final String database;
    private final long seed;
    private final Random random;
    private final Path folder;
    private final String place;
    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> cases = new ArrayList<>();
    private final Set<String> confirmed = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    /** Confirmed since the last look. */
    private Set<String> fresh = new HashSet<>();

    private long startNanos;
    private int killed;
    private int killedEarly;
    private int arrived;
    private int held;

    /**
     * @param database {@code derby} or {@code postgres}
     * @param folder for the database or the keys that all processes share
     */
    public HearingKills(String database, long seed, Path folder) {
        this.database = database;
        this.seed = seed;
        this.random = new Random(seed);
        this.folder = folder;
        this.place = database.equals("derby") ? folder.resolve("court").toString() : Postgres.freshDatabase();
    }

    /** Kills so many times; answers what was lost, left half-written or sent twice, empty where nothing was. */
    public List<String> run(int kills) throws IOException, InterruptedException, SQLException {
        System.setProperty("hall.folder", folder.toString());
        mailbox.start();
        try {
            open();
            while (killed < kills && faults.isEmpty()) {
                if (killed > 0 && random.nextInt(EARLY) == 0) {
                    killEarly();
                }
                kill();
            }
            end();
            return faults;
        } finally {
            mailbox.stop();
            System.clearProperty("hall.folder");
        }
    }

    private void open() {
        try (Hall hall = Hall.at(place)) {
            hall.clock().set(TODAY);
            HearingProcess.staff(hall);
            hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(400));
            Caller clerk = hall.signIn("clerk");
            for (int i = 0; i < HEARINGS; i++) {
                cases.add(open(hall, clerk, i));
            }
        }
    }

    private static String open(Hall hall, Caller clerk, int number) {
        String caseId = hall.openCase(clerk, "Youth " + number);
        OpenCase desk = hall.open(clerk, caseId);
        Docket docket = hall.get(Docket.class);
        SlotAsk ask = new SlotAsk(HearingProcess.TYPE, 10, TODAY.plusDays(2), null, 1);
        Slot slot = docket.advise(desk, ask).slots().get(0);
        docket.set(desk, new NewHearing(HearingProcess.TYPE, slot.sitting(), slot.startsAt(), 10, null, null));
        return caseId;
    }

    /** Ends a process some moment before it would have looked, as where the power fails again while the court starts. */
    private void killEarly() throws IOException, InterruptedException {
        Process process = start();
        process.waitFor((long) (random.nextDouble() * startNanos), TimeUnit.NANOSECONDS);
        process.toHandle().destroyForcibly();
        process.waitFor();
        killedEarly++;
    }

    /** Lets the process look and confirm some lines, ends it some moment after the last of them, and reads what it had said by then. */
    private void kill() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start();
        int lines = 1 + random.nextInt(LINES);
        boolean looked = false;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(HearingProcess.LOOKED)) {
                    startNanos = System.nanoTime() - began;
                    looked = true;
                    fresh = new HashSet<>();
                }
                hear(line);
                if (looked && line.endsWith(HearingProcess.END) && --lines == 0) {
                    LockSupport.parkNanos(random.nextInt(NANOS));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (lines > 0) {
            faults.add("the process ended by itself before it was killed; what it said is in " + folder);
        }
        killed++;
        if (killed % TOLD_EVERY == 0) {
            System.out.println(LocalTime.now().withNano(0) + " so far " + report());
        }
    }

    private void hear(String line) {
        if (line.startsWith(HearingProcess.FAULT)) {
            faults.add(line.substring(HearingProcess.FAULT.length()));
        }
        if (line.endsWith(HearingProcess.END)) {
            String act = line.substring(0, line.length() - HearingProcess.END.length());
            fresh.add(act);
            confirmed.add(act);
        }
    }

    private Process start() throws IOException {
        List<String> given = new ArrayList<>(List.of(place, TODAY.toString(), mailServer()));
        given.addAll(cases);
        Process process = Hall.beside(folder, HearingProcess.class, given.toArray(String[]::new))
                .start();
        try (PrintWriter told = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            fresh.forEach(told::println);
        }
        return process;
    }

    private String mailServer() {
        return "smtp://127.0.0.1:" + mailbox.getSmtp().getPort();
    }

    /** Looks at everything, lets the rest of the mail go out, and counts it. */
    private void end() throws SQLException {
        try (Hall hall = Hall.at(place)) {
            hall.clock().set(TODAY);
            faults.addAll(new HearingLook(hall, TODAY).whole(cases, confirmed));
            hall.clock().move(LEASE_OVER);
            Smtp smtp = Smtp.at(mailServer(), "no-reply@county.example");
            int carried = 1;
            while (carried > 0) {
                carried = hall.get(Postman.class).round(hall.job("post"), smtp, "https://h.example");
            }
            count(hall);
        }
    }

    /** What is found when somebody spoils the database by a statement: a look that finds nothing then would prove nothing. */
    List<String> spoiled(String sql) throws SQLException {
        System.setProperty("hall.folder", folder.toString());
        try (Hall hall = Hall.at(place)) {
            hall.clock().set(TODAY);
            try (Connection connection = hall.connection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
            return new HearingLook(hall, TODAY).whole(cases, confirmed);
        } finally {
            System.clearProperty("hall.folder");
        }
    }

    /** One message was made with each alarm; it has arrived once, or it is held for a person and has arrived once at most. */
    private void count(Hall hall) throws SQLException {
        Set<String> sent = new HashSet<>();
        for (MimeMessage each : mailbox.getReceivedMessages()) {
            whole("arrived twice: " + id(each), sent.add(id(each)));
        }
        Map<String, String> kept = new HashMap<>();
        try (Connection connection = hall.connection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select id, state from post_message where template = 'danger'")) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getString(2));
            }
        }
        kept.forEach((id, state) -> {
            boolean gone = state.equals("SENT");
            held += gone ? 0 : 1;
            whole("neither sent nor held: " + id + " " + state, gone || state.equals("PARKED"));
            whole("sent and never arrived: " + id, !gone || sent.contains(id));
        });
        whole("arrived and unknown to the outbox", kept.keySet().containsAll(sent));
        whole("alarms without their message, or messages without their alarm", kept.size() == alarms(hall));
        arrived = sent.size();
    }

    private static int alarms(Hall hall) throws SQLException {
        try (Connection connection = hall.connection();
                ResultSet count = connection.createStatement().executeQuery("select count(*) from input_alarm")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void whole(String fault, boolean holds) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** The figures in one line. */
    public String report() {
        return database + ": " + killed + " kills in the middle of " + HEARINGS
                + " hearings, the desk's work and the mail, "
                + killedEarly + " more during a start; " + confirmed.size() + " acts confirmed, " + arrived
                + " mails arrived once, " + held + " held for a person, " + faults.size()
                + " lost, by halves or sent twice; seed " + seed;
    }
}
