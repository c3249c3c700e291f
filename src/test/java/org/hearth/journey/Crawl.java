package org.hearth.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One account follows every link it is shown and makes every call it is told of, and says which words it found. */
public final class Crawl {
    private final String user;
    private final Canaries canaries;
    private final Set<String> forbidden;
    private final Set<String> found = new TreeSet<>();
    private int read;

    private Crawl(String user, Canaries canaries) {
        this.user = user;
        this.canaries = canaries;
        this.forbidden = canaries.forbidden(user);
    }

    /**
     * What an account read and found.
     *
     * @param read how many pages, papers and answers
     * @param found each forbidden word with where it stood; empty where nothing leaks
     */
    public record Harvest(String user, int read, Set<String> found) {}

    /**
     * Reads the pages, then the calls.
     *
     * @param pages at most so many pages
     * @param description the interface's own description
     */
    public static Harvest of(String user, Canaries canaries, int pages, JsonNode description) {
        Crawl crawl = new Crawl(user, canaries);
        crawl.pages(pages);
        crawl.calls(description);
        return new Harvest(user, crawl.read, crawl.found);
    }

    private void note(String where, byte[] bytes) {
        read++;
        Canaries.foundIn(bytes, forbidden).forEach(word -> found.add(word + " at " + where));
    }

    private void pages(int most) {
        Visit visit = Visit.as(user);
        Deque<String> next = new ArrayDeque<>(starts());
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty() && most-- > 0) {
            String path = next.poll();
            Visit.Got got = visit.get(path);
            note(path, got.bytes());
            Visit.links(got).stream().filter(seen::add).forEach(next::add);
        }
    }

    /** What a person who knows the keys would try first, whether it is theirs or not. */
    private List<String> starts() {
        String number = canaries.number();
        String hearing = canaries.hearing();
        List<String> starts = new ArrayList<>(List.of("/"));
        for (String page : List.of("case", "change", "team", "access", "readers")) {
            starts.add("/casefile/" + page + "?number=" + number);
        }
        for (String page : List.of("/progress/story", "/notice/parties", "/docket/set")) {
            starts.add(page + "?number=" + number);
        }
        for (String page : List.of("/bench/bench", "/bench/hear", "/calling/call", "/notice/service")) {
            starts.add(page + "?hearing=" + hearing);
        }
        starts.add("/docket/hearing?id=" + hearing);
        starts.add("/bench/version?number=1&hearing=" + hearing);
        starts.add("/page/paper/summary/" + hearing);
        starts.add("/page/paper/minute-order/" + hearing);
        for (String request : canaries.requests()) {
            starts.add("/input/answer?request=" + request);
            starts.add("/input/release?request=" + request);
        }
        starts.addAll(List.of("/input/inbox", "/orders/promises", "/bench/today", "/casefile/cases"));
        return starts;
    }

    private void calls(JsonNode description) {
        Rest rest = Rest.as(user);
        HostileCalls.described(description).forEach((path, methods) -> {
            if (methods.contains("GET")) {
                for (String named : named(path)) {
                    note("GET " + named, rest.get(named).bytes());
                    if (path.endsWith("summary") || path.endsWith("minute-order")) {
                        Map<String, String> paper = Map.of("Accept", "application/pdf");
                        note("PDF " + named, rest.ask("GET", named, null, paper).bytes());
                    }
                }
            }
        });
    }

    /** A path with the keys that are known of the case, one address for each. */
    private List<String> named(String path) {
        List<String> ids = path.startsWith("/requests/") ? canaries.requests() : List.of(canaries.hearing());
        List<String> named = new ArrayList<>();
        for (String id : path.contains("{id}") ? ids : List.of("")) {
            String whole = path.replace("{number}", canaries.number()).replace("{id}", id);
            named.add(whole.replaceAll("\\{\\w+}", canaries.hearing()));
        }
        return named;
    }
}
