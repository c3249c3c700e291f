package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.input.Inputs;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Eight clerks who set, move and take off hearings and lose sittings at random on a calendar too small for them, and what must hold
 * afterwards. What each does follows from the seed; in which order they meet does not.
 */
public final class CalendarStorm implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int CLERKS = 8;
    private static final int CASES = 24;
    private static final int COUNSEL = 4;
    private static final Set<Integer> FAIR = Set.of(409, 422);

    private final Hall hall;
    private final long seed;
    private final List<Caller> clerks = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final Map<String, String> counselOf = new HashMap<>();
    private final Map<String, String> apartFrom = new HashMap<>();
    private final List<Sitting> sittings;
    private final Map<String, Map<Long, Hearing>> accepted = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final Set<String> replanned = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lost = new AtomicInteger();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    /**
     * A courthouse with its cases, on an empty database.
     *
     * @param database {@code derby} or {@code postgres}
     */
    public CalendarStorm(String database, long seed) {
        this.hall = Hall.on(database);
        this.seed = seed;
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(hall.enter("clerk" + i, Role.CLERK, "", null));
        }
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(60));
        open();
        LocalDate from = LocalDate.of(2026, 12, 14);
        sittings = hall.get(Sittings.class).between(hall.court(clerks.get(0)), from, from.plusDays(8));
    }

    private void open() {
        Caller social = hall.enter("social", Role.SOCIAL_WORKER, "county child welfare", null);
        List<Caller> counsel = new ArrayList<>();
        for (int i = 0; i < COUNSEL; i++) {
            counsel.add(hall.enter("counsel" + i, Role.YOUTH_ATTORNEY, "Law office", null));
        }
        for (int i = 0; i < CASES; i++) {
            String number = newCase();
            OpenCase desk = hall.open(clerks.get(0), number);
            hall.join(desk, social, Role.SOCIAL_WORKER);
            hall.join(desk, counsel.get(i % COUNSEL), Role.YOUTH_ATTORNEY);
            counselOf.put(number, "counsel" + i % COUNSEL);
            cases.add(number);
        }
        for (int i = 0; i < CASES; i += 6) {
            hall.get(CaseFiles.class).keepApart(hall.open(clerks.get(0), cases.get(i)), cases.get(i + 1), "Order");
            apartFrom.put(cases.get(i), cases.get(i + 1));
        }
    }

    private String newCase() {
        NewPetition petition = new NewPetition("300", TODAY.minusDays(60), TODAY.minusDays(50));
        return hall.get(CaseFiles.class)
                .open(
                        hall.court(clerks.get(0)),
                        new NewCase(
                                "M.",
                                null,
                                Jurisdiction.DEPENDENCY,
                                Custody.OUT,
                                Map.of(),
                                List.of(petition),
                                "en",
                                null,
                                null,
                                null));
    }

    /** Lets them work for so long, then says what does not hold; nothing when all does. */
    public List<String> rage(Duration time) throws InterruptedException, ExecutionException {
        Instant until = Instant.now().plus(time);
        ExecutorService desks = Executors.newFixedThreadPool(CLERKS);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            int clerk = i;
            work.add(desks.submit(() -> work(clerk, until)));
        }
        for (Future<?> each : work) {
            each.get();
        }
        desks.shutdown();
        check();
        return faults;
    }

    /** What was done and refused, for a person who reads the test's output. */
    public String report() {
        int changes = accepted.values().stream().mapToInt(Map::size).sum();
        return "seed " + seed + ": " + accepted.size() + " hearings, " + changes + " changes taken, " + lost
                + " sittings lost, refused " + new TreeMap<>(refusals);
    }

    private void work(int clerk, Instant until) {
        Random random = new Random(seed * CLERKS + clerk);
        while (Instant.now().isBefore(until)) {
            int what = random.nextInt(20);
            List<String> known = new ArrayList<>(accepted.keySet());
            String hearing = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
            if (what == 0) {
                fairly(() -> lose(clerk, random));
            } else if (hearing == null || what < 11) {
                fairly(() -> taken(set(clerk, random)));
            } else if (what < 17) {
                fairly(() -> taken(move(clerk, hearing, random)));
            } else {
                fairly(() -> taken(vacate(clerk, hearing)));
            }
        }
    }

    private void taken(Hearing now) {
        Hearing same = accepted.computeIfAbsent(now.id(), any -> new ConcurrentHashMap<>())
                .put(now.version(), now);
        if (same != null) {
            faults.add("two changes were taken over one version of " + now.id());
        }
    }

    private void fairly(Runnable act) {
        try {
            act.run();
        } catch (Problem refusal) {
            String code = refusal.kind().status() + " " + refusal.code();
            refusals.computeIfAbsent(code, any -> new AtomicInteger()).incrementAndGet();
            if (!FAIR.contains(refusal.kind().status())) {
                faults.add("refused as " + code);
            }
        } catch (RuntimeException fault) {
            faults.add("a fault of ours: " + fault);
        }
    }

    /** A sitting is lost; half of those that were applied are taken back. */
    private void lose(int clerk, Random random) {
        CourtPass pass = hall.court(clerks.get(clerk));
        Replans replans = hall.get(Replans.class);
        Sitting sitting = sittings.get(random.nextInt(sittings.size()));
        Replan preview = replans.lose(pass, Loss.of(sitting.id(), LossReason.JUDGE_ILL));
        Replan applied = replans.apply(pass, preview.id());
        applied.moves().forEach(move -> replanned.add(move.hearing()));
        lost.incrementAndGet();
        if (random.nextBoolean()) {
            replans.undo(pass, preview.id());
        }
    }

    private Hearing set(int clerk, Random random) {
        OpenCase pass = hall.open(clerks.get(clerk), cases.get(random.nextInt(CASES)));
        Sitting sitting = sittings.get(random.nextInt(sittings.size()));
        int minutes = 10 + 10 * random.nextInt(4);
        return hall.get(Docket.class)
                .set(
                        pass,
                        new NewHearing(
                                "dep.interim", sitting.id(), start(sitting, minutes, random), minutes, null, null));
    }

    private Hearing move(int clerk, String id, Random random) {
        OpenCase pass = hall.open(clerks.get(clerk), Ids.caseOf(id));
        Hearing now = hall.get(Docket.class).hearing(pass, id);
        Sitting sitting = sittings.get(random.nextInt(sittings.size()));
        Move move = new Move(
                sitting.id(),
                start(sitting, now.minutes(), random),
                new Change(MoveReason.COURT_CALENDAR, "Central Courthouse"),
                null);
        return hall.get(Continuances.class).move(pass, id, move, now.version());
    }

    private Hearing vacate(int clerk, String id) {
        OpenCase pass = hall.open(clerks.get(clerk), Ids.caseOf(id));
        Hearing now = hall.get(Docket.class).hearing(pass, id);
        return hall.get(Continuances.class)
                .vacate(pass, id, new Change(MoveReason.NO_LONGER_NEEDED, "Central Courthouse"), now.version());
    }

    private static Instant start(Sitting sitting, int minutes, Random random) {
        long open = Duration.between(sitting.from(), sitting.to()).toMinutes() - minutes;
        return CourtTime.at(sitting.day(), sitting.from())
                .plus(Duration.ofMinutes(sitting.step() * (long) random.nextInt((int) (open / sitting.step()) + 1)));
    }

    private void check() {
        LocalDate first = sittings.get(0).day();
        List<Hearing> standing =
                hall.get(Docket.class).between(hall.court(clerks.get(0)), first, first.plusDays(120), null);
        for (int i = 0; i < standing.size(); i++) {
            for (Hearing other : standing.subList(i + 1, standing.size())) {
                compare(standing.get(i), other);
            }
        }
        sittings.forEach(each -> checkCapacity(each, standing));
        standing.forEach(this::checkOne);
        accepted.keySet().forEach(this::checkLast);
    }

    private void compare(Hearing one, Hearing other) {
        boolean meet =
                one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
        fault(meet && one.courtroom().equals(other.courtroom()), "two hearings in one room", one, other);
        fault(meet && one.officer().equals(other.officer()), "two hearings before one officer", one, other);
        fault(meet && one.caseId().equals(other.caseId()), "a youth at two hearings", one, other);
        fault(
                meet && counselOf.get(one.caseId()).equals(counselOf.get(other.caseId())),
                "counsel at two hearings",
                one,
                other);
        boolean half = one.day().equals(other.day()) && isMorning(one) == isMorning(other);
        boolean apart = other.caseId().equals(apartFrom.get(one.caseId()))
                || one.caseId().equals(apartFrom.get(other.caseId()));
        fault(half && apart, "two who must not meet in one half-day", one, other);
    }

    private static boolean isMorning(Hearing hearing) {
        return CourtTime.timeOf(hearing.startsAt()).isBefore(LocalTime.NOON);
    }

    private void fault(boolean is, String what, Hearing one, Hearing other) {
        if (is) {
            faults.add(what + ": " + one.startsAt() + " and " + other.startsAt());
        }
    }

    private void checkCapacity(Sitting sitting, List<Hearing> standing) {
        int taken = standing.stream()
                .filter(each -> each.sitting().equals(sitting.id()))
                .mapToInt(Hearing::minutes)
                .sum();
        if (taken > sitting.capacity()) {
            faults.add("a sitting holds " + taken + " of " + sitting.capacity() + " minutes");
        }
    }

    private void checkOne(Hearing standing) {
        OpenCase pass = hall.open(clerks.get(0), standing.caseId());
        if (hall.get(Inputs.class).asked(pass, standing.id()).isEmpty()) {
            faults.add("a hearing that asked nobody: " + standing.startsAt());
        }
    }

    /** A hearing stands where the last change that was taken put it; each change was made over the one before. */
    private void checkLast(String id) {
        TreeMap<Long, Hearing> history = new TreeMap<>(accepted.get(id));
        Hearing now = hall.get(Docket.class).hearing(hall.open(clerks.get(0), Ids.caseOf(id)), id);
        Hearing last = history.lastEntry().getValue();
        boolean byReplan = replanned.contains(id) && now.version() > last.version();
        if (!byReplan && !last.equals(now)) {
            faults.add("a lost update: " + last + " became " + now);
        }
    }

    @Override
    public void close() {
        hall.close();
    }
}
