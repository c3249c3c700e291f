package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One of two petitions is sealed: nobody finds it in any answer afterwards but the young person and their attorney. */
class SealingIT extends Rig {
    private static final Rest CLERK = Rest.as("clerk");
    private static final LocalDate TODAY = LocalDate.parse(System.getenv("HEARTH_TODAY"));
    private static final List<String> EVERYBODY = List.of(
            "judge",
            "clerk",
            "counsel",
            "probation",
            "social",
            "da",
            "youth",
            "steering",
            "steward",
            "casa",
            "advocate");

    @Test
    void aSealedPetitionIsInNobodysAnswersButTheYoungPersonsAndTheirAttorneys() {
        String number = dual();
        JsonNode petitions = CLERK.get("/cases/" + number).body().get("petitions");
        String sealed = petitions.get(1).get("id").asString();
        String other = petitions.get(0).get("id").asString();
        String hearing = set(number, sealed);
        String stays = set(number, other);
        Object order = Map.of("statute", "WIC_786", "officer", "Judge Marian Alder", "ordered", TODAY.toString());
        String path = "/cases/" + number + "/petitions/" + sealed + "/seal";

        assertEquals(400, CLERK.post(path, Map.of("statute", "WIC_786")).status());
        assertEquals(403, Rest.as("social").post(path, order).status());
        assertEquals(
                422,
                CLERK.post("/cases/" + number + "/petitions/" + other + "/seal", order)
                        .status());
        assertEquals(201, CLERK.post(path, order).status());
        assertEquals(404, CLERK.post(path, order).status());
        assertEquals(404, Rest.as("judge").get("/hearings/" + hearing).status());
        assertEquals(200, Rest.as("judge").get("/hearings/" + stays).status());

        for (String user : EVERYBODY) {
            Rest rest = Rest.as(user);
            for (String asked : List.of(
                    "/cases?limit=200",
                    "/cases/" + number,
                    "/cases/" + number + "/clocks",
                    "/cases/" + number + "/readers",
                    "/cases/" + number + "/warrants",
                    "/cases/" + number + "/holds",
                    "/requests?mine=true&limit=200",
                    "/promises",
                    "/audit?case=" + number,
                    "/sealings",
                    "/retention",
                    "/retention/holds",
                    "/hearings/" + hearing + "/summary",
                    "/hearings/" + hearing + "/orders",
                    "/hearings/" + hearing + "/notices")) {
                String answer = rest.get(asked).toString();
                assertFalse(answer.contains(sealed.substring(13)), user + " " + asked);
                assertFalse(answer.contains(hearing.substring(13)), user + " " + asked);
            }
        }
        assertEquals(
                "602",
                Rest.as("youth")
                        .get("/cases/" + number + "/sealed")
                        .body()
                        .get("items")
                        .get(0)
                        .get("code")
                        .asString());
        Page page = signedIn("youth", PHONE);
        page.navigate("/casefile/sealed?number=" + number);
        assertThat(page.locator("main")).containsText("602");
        assertAccessible(page);
    }

    private static String dual() {
        Map<String, Object> file = Map.of(
                "name",
                "Wren",
                "born",
                TODAY.minusYears(16).toString(),
                "jurisdiction",
                "DUAL",
                "custody",
                "OUT",
                "milestones",
                Map.of("petitionFiled", TODAY.minusDays(80).toString()),
                "petitions",
                List.of(petition("300", 80), petition("602", 70), petition("602", 50)));
        String number = made(CLERK.post("/cases", file)).get("number").asString();
        Rooms.items(CLERK.get("/cases/" + Rooms.number() + "/team"))
                .forEach(each -> CLERK.post(
                        "/cases/" + number + "/team",
                        Map.of(
                                "person", each.get("person").asString(),
                                "role", each.get("role").asString(),
                                "basis", "WIC 827(a)(1)")));
        return number;
    }

    private static Map<String, String> petition(String code, int days) {
        return Map.of(
                "code", code,
                "filed", TODAY.minusDays(days).toString(),
                "sustained", TODAY.minusDays(days - 10L).toString());
    }

    private static String set(String number, String petition) {
        boolean care = petition.equals(CLERK.get("/cases/" + number)
                .body()
                .get("petitions")
                .get(0)
                .get("id")
                .asString());
        String type = care ? "dep.interim" : "del.786";
        JsonNode slot = CLERK.get("/cases/" + number + "/slots?type=" + type + "&minutes=20&limit=1")
                .body()
                .get(0);
        Map<String, Object> hearing = Map.of(
                "type",
                type,
                "sitting",
                slot.get("sitting").asString(),
                "start",
                slot.get("start").asString(),
                "minutes",
                20,
                "petition",
                petition);
        return made(CLERK.post("/cases/" + number + "/hearings", hearing))
                .get("id")
                .asString();
    }

    private static JsonNode made(Rest.Answer answer) {
        assertEquals(201, answer.status(), answer::toString);
        return answer.body();
    }
}
