package org.hearth.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * Kills the court's process in the middle of ten hearings, again and again at random moments, and looks each time at
 * what the database holds: everything that was confirmed, and nothing by halves.
 */
public final class HearingKills {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int HEARINGS = 10;
    private static final int LINES = 40;
    /** What is said of the ten hearings; the rest is the desk's. */
    private static final Set<String> HEARD = Set.of("recorded", "signed", "entered");

    private static final int NANOS = 20_000_000;

    private final long seed;
    private final Random random;
    private final Path folder;
    private final String place;
    private final List<String> cases = new ArrayList<>();
    private final Set<String> confirmed = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int killed;

    /**
     * @param database {@code derby} or {@code postgres}
     * @param folder for the database or the keys that all processes share
     */
    public HearingKills(String database, long seed, Path folder) {
        this.seed = seed;
        this.random = new Random(seed);
        this.folder = folder;
        this.place = database.equals("derby") ? folder.resolve("court").toString() : Postgres.freshDatabase();
    }

    /** Kills so many times; answers what was lost or left half-written, empty where nothing was. */
    public List<String> run(int kills) throws IOException, InterruptedException {
        System.setProperty("hall.folder", folder.toString());
        try {
            open();
            while (killed < kills && faults.isEmpty()) {
                kill();
                look();
            }
            return faults;
        } finally {
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
        NewPetition petition = new NewPetition("300", TODAY.minusDays(80), TODAY.minusDays(60));
        NewCase given = new NewCase(
                "Youth " + number,
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                Map.of(Milestone.PETITION_FILED, petition.filed()),
                List.of(petition),
                "en",
                null,
                null,
                null);
        String caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        OpenCase desk = hall.open(clerk, caseId);
        Docket docket = hall.get(Docket.class);
        SlotAsk ask = new SlotAsk(HearingProcess.TYPE, 10, TODAY.plusDays(2), null, 1);
        Slot slot = docket.advise(desk, ask).slots().get(0);
        docket.set(desk, new NewHearing(HearingProcess.TYPE, slot.sitting(), slot.startsAt(), 10, null, null));
        return caseId;
    }

    /** Lets the process confirm some lines, ends it some moment after the last of them, and reads what it had said by then. */
    private void kill() throws IOException, InterruptedException {
        Process process = start();
        int lines = 1 + random.nextInt(LINES);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.split(" ").length == 3) {
                    confirmed.add(line);
                }
                if (--lines == 0) {
                    LockSupport.parkNanos(random.nextInt(NANOS));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (lines > 0) {
            throw new IllegalStateException("the process ended by itself before it was killed; seed " + seed);
        }
        killed++;
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dhall.folder=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HearingProcess.class.getName(),
                place,
                TODAY.toString()));
        command.addAll(cases);
        return new ProcessBuilder(command)
                .redirectError(new File(folder.toFile(), "process.log"))
                .start();
    }

    private void look() {
        try (Hall hall = Hall.at(place)) {
            hall.clock().set(TODAY);
            Caller clerk = hall.signIn("clerk");
            Set<String> held = new HashSet<>();
            cases.forEach(each -> look(hall, hall.open(clerk, each), held));
            faults.addAll(new DeskActs(hall, TODAY).missing(confirmed));
            confirmed.stream()
                    .filter(each -> HEARD.contains(each.substring(0, each.indexOf(' '))))
                    .filter(each -> !held.contains(each))
                    .forEach(each -> faults.add("confirmed and lost: " + each));
        }
    }

    /** Notes what is there, as it would have been confirmed, and what does not fit together. */
    private void look(Hall hall, OpenCase desk, Set<String> held) {
        List<Hearing> hearings = hall.get(Docket.class).ofCase(desk);
        Set<String> set = new HashSet<>();
        for (Hearing each : hearings) {
            Optional<RecordView> record = hall.get(Orders.class).of(desk, each.id());
            if (record.isEmpty()) {
                whole(
                        each.id(),
                        "unheard with a status of a heard one",
                        !each.status().held());
            } else {
                RecordView written = record.get();
                whole(each.id(), "recorded and not marked so", each.status() == status(written));
                whole(each.id(), "recorded without its orders", written.orders().size() == 3);
                whole(each.id(), "recorded without its next hearing", written.next() != null);
                set.add(written.next());
                note(each.id(), written, held);
            }
        }
        long unset = hearings.stream().filter(each -> !set.contains(each.id())).count();
        whole(desk.caseId(), "a next hearing without its record", unset == 1);
    }

    private static HearingStatus status(RecordView record) {
        return record.state() == RecordState.ENTERED ? HearingStatus.DONE : HearingStatus.ORDERS_TO_SIGN;
    }

    private static void note(String hearing, RecordView record, Set<String> held) {
        held.add("recorded " + hearing + " " + record.hash());
        if (record.isSigned()) {
            held.add("signed " + hearing + " " + record.hash());
        }
        record.orders().stream()
                .filter(order -> order.enteredAt() != null)
                .map(CourtOrder::id)
                .forEach(order -> held.add("entered " + hearing + " " + order));
    }

    private void whole(String key, String fault, boolean holds) {
        if (!holds) {
            faults.add(key + ": " + fault);
        }
    }

    /** The figures in one line. */
    public String report() {
        return killed + " kills in the middle of " + HEARINGS + " hearings and the desk's work, " + confirmed.size()
                + " acts confirmed, " + faults.size() + " lost or by halves; seed " + seed;
    }
}
