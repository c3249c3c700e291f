package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearth.journey.Rest.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The SQL statements of a page are as many with twenty times the cases as with the demo's. */
class StatementsIT extends Rig {
    private static final int TIMES = 20;
    private static final Pattern COUNT = Pattern.compile("sql;desc=\"(\\d+)\"");

    @Test
    void aPageSendsAsManyStatementsForTwentyTimesTheCases() {
        Map<String, Integer> once = counted();
        grow();
        Map<String, Integer> grown = counted();
        System.out.println("SQL statements per page: " + once);
        assertEquals(once, grown);
    }

    private Map<String, Integer> counted() {
        JsonNode hearing = hearing();
        String id = hearing.get("id").asString();
        String number = hearing.get("case").asString();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Page clerk = signedIn("clerk");
        for (String page : List.of(
                "/bench/today", "/casefile/cases", "/casefile/case?number=" + number, "/docket/set?number=" + number)) {
            counts.put(named(page), statements(clerk, page));
        }
        Page judge = signedIn("judge");
        counts.put("judge /bench/bench", statements(judge, "/bench/bench?hearing=" + id));
        counts.put("judge /bench/hear", statements(judge, "/bench/hear?hearing=" + id));
        Page social = signedIn("social");
        counts.put("social /bench/today", statements(social, "/bench/today"));
        counts.put("social /input/inbox", statements(social, "/input/inbox"));
        return counts;
    }

    private static String named(String page) {
        return "clerk " + page.replaceAll("\\?.*", "");
    }

    /** The fewest of three loads: once a minute a load also notes that somebody is still there. */
    private static int statements(Page page, String path) {
        return IntStream.range(0, 3)
                .map(i -> {
                    Response response = page.navigate(path);
                    Matcher count = COUNT.matcher(String.valueOf(response.headerValue("server-timing")));
                    if (response.status() != 200 || !count.find()) {
                        throw new AssertionError(path + " answered " + response.status() + " and counted nothing");
                    }
                    return Integer.parseInt(count.group(1));
                })
                .min()
                .orElseThrow();
    }

    private static JsonNode hearing() {
        return items(Rest.as("clerk").get("/docket?date=" + System.getenv("HEARTH_TODAY")))
                .get(0);
    }

    private static List<JsonNode> items(Answer answer) {
        assertEquals(200, answer.status(), answer.toString());
        return Rooms.items(answer).toList();
    }

    /** Twenty times the demo's cases; each with the social worker on its team, every fifth with a hearing. */
    private static void grow() {
        Rest clerk = Rest.as("clerk");
        int cases = items(clerk.get("/cases?limit=200")).size();
        String social = items(clerk.get("/cases/" + hearing().get("case").asString() + "/team")).stream()
                .filter(member -> member.get("role").asString().equals("SOCIAL_WORKER"))
                .map(member -> member.get("person").asString())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < cases * (TIMES - 1); i++) {
            String number = open(clerk, i, social);
            if (i % 5 == 0) {
                setFirst(clerk, number);
            }
        }
    }

    private static String open(Rest clerk, int i, String social) {
        Answer opened = clerk.post(
                "/cases",
                Map.of(
                        "name",
                        "Case " + i,
                        "jurisdiction",
                        "DEPENDENCY",
                        "custody",
                        "OUT",
                        "petitions",
                        List.of(Map.of("code", "300", "filed", "2026-06-01", "sustained", "2026-07-01"))));
        assertEquals(201, opened.status(), opened.toString());
        String number = opened.body().get("number").asString();
        Answer joined = clerk.post(
                "/cases/" + number + "/team",
                Map.of("person", social, "role", "SOCIAL_WORKER", "basis", "WIC 827(a)(1)"));
        assertEquals(201, joined.status(), joined.toString());
        return number;
    }

    private static void setFirst(Rest clerk, String number) {
        items(clerk.get("/cases/" + number + "/slots?type=dep.interim&minutes=10&limit=1")).stream()
                .findFirst()
                .ifPresent(slot -> {
                    Answer set = clerk.post(
                            "/cases/" + number + "/hearings",
                            Map.of(
                                    "type",
                                    "dep.interim",
                                    "sitting",
                                    slot.get("sitting").asString(),
                                    "start",
                                    slot.get("start").asString(),
                                    "minutes",
                                    10));
                    assertEquals(201, set.status(), set.toString());
                });
    }
}
