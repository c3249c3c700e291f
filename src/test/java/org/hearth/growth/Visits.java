package org.hearth.growth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Loads the same pages of counties of several sizes in turn, so that whatever else the machine does falls on all alike: a
 * ratio between sizes stays true on a busy machine.
 */
public final class Visits {
    private static final int BLOCK = 4;

    /** The page beside which all others stand. */
    static final String BARE = "Bare page";

    private final String database;
    private final List<County> counties;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> readers = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Visitor>> signedIn = new LinkedHashMap<>();

    /** On counties that are served. */
    public Visits(String database, List<County> counties) throws IOException, InterruptedException {
        this.database = database;
        this.counties = counties;
        for (County each : counties) {
            Map<String, Visitor> who = new LinkedHashMap<>();
            for (String user : List.of("clerk", "judge", "probation")) {
                who.put(user, new Visitor(each.address(), user));
            }
            signedIn.put(each.times(), who);
        }
        name();
    }

    private void name() throws IOException, InterruptedException {
        String number = County.number();
        JsonNode today = hearing(number);
        String hearing = today.get("id").asString();
        String type = today.get("type").asString();
        page(BARE, "clerk", "/error/bare");
        page("Today", "clerk", "/bench/today");
        page("Week", "clerk", "/docket/calendar");
        page("Case", "clerk", "/casefile/case?number=" + number);
        page("Inbox", "probation", "/input/inbox");
        page("Bench", "judge", "/bench/bench?hearing=" + hearing);
        page("Slot advice", "clerk", "/api/v1/cases/" + number + "/slots?type=" + type + "&minutes=20&limit=5");
        page("Set a hearing", "clerk", "/docket/set?number=" + number);
        page("Search", "clerk", "search:mara");
        page("Cases", "clerk", "/casefile/cases");
        page("Audit by day", "clerk", "/access/audit?from=2026-11-10&to=2026-11-10");
        page("Audit by case", "clerk", "/api/v1/audit?from=2026-01-01&case=" + number);
    }

    private void page(String name, String reader, String path) {
        pages.put(name, path);
        readers.put(name, reader);
    }

    /** The case's hearing of today, the same at every size. */
    private JsonNode hearing(String number) throws IOException, InterruptedException {
        JsonNode found = null;
        for (Map<String, Visitor> each : signedIn.values()) {
            for (JsonNode item : each.get("clerk")
                    .read("/api/v1/docket?date=" + County.TODAY)
                    .get("items")) {
                found = item.get("case").asString().equals(number) ? item : found;
            }
        }
        return found;
    }

    /** Loads every page so many times on each county, by one reader and by eight. */
    public List<Timed> measure(int warm, int rounds) throws Exception {
        List<Timed> all = new ArrayList<>();
        for (String page : pages.keySet()) {
            alone(page, warm);
        }
        for (String page : pages.keySet()) {
            all.addAll(alone(page, rounds));
        }
        for (String page : pages.keySet()) {
            all.addAll(together(page, Math.max(1, rounds / 8 / BLOCK), 8));
        }
        return all;
    }

    private List<Timed> alone(String page, int rounds) throws Exception {
        return together(page, rounds, 1);
    }

    private List<Timed> together(String page, int rounds, int users) throws Exception {
        Map<Integer, List<Visitor.Visit>> visits = new LinkedHashMap<>();
        counties.forEach(each -> visits.put(each.times(), new ArrayList<>()));
        ExecutorService readers = Executors.newFixedThreadPool(users);
        try {
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < counties.size(); i++) {
                    int times = counties.get((i + round) % counties.size()).times();
                    List<Callable<Visitor.Visit>> loads = new ArrayList<>();
                    for (int load = 0; load < (users == 1 ? 1 : users * BLOCK); load++) {
                        loads.add(() -> visit(times, page));
                    }
                    for (Future<Visitor.Visit> each : readers.invokeAll(loads)) {
                        visits.get(times).add(each.get());
                    }
                }
            }
        } finally {
            readers.shutdown();
        }
        return visits.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> timed(page, each.getKey(), users, each.getValue()))
                .toList();
    }

    private Visitor.Visit visit(int times, String page) throws IOException, InterruptedException {
        return signedIn.get(times).get(readers.get(page)).visit(pages.get(page));
    }

    private Timed timed(String page, int times, int users, List<Visitor.Visit> visits) {
        int statements =
                visits.stream().mapToInt(Visitor.Visit::statements).min().orElse(0);
        long[] nanos = visits.stream().mapToLong(Visitor.Visit::nanos).toArray();
        return Timed.of(database, times, page, users, statements, nanos);
    }
}
