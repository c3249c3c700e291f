package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A warrant that is asked for, signed and active; then a young person who comes back, in one act. */
class AbsenceIT extends Rig {
    @Test
    void aWarrantIsSignedAndAReturnAsksForItsRecallTheSameDay() {
        String number = caseOf("Wren");
        String path = "/cases/" + number + "/warrants";
        Map<String, Object> asked = Map.of(
                "kind",
                "protective-custody",
                "reason",
                "No contact since 2 December.",
                "alternatives",
                List.of("text_in"));
        assertEquals(403, Rest.as("clerk").post(path, asked).status());
        assertEquals(404, Rest.as("da").get(path).status(), "the prosecution is not on this case");
        Rest.Answer filed = Rest.as("social").post(path, asked);
        assertEquals(201, filed.status(), filed.toString());
        String warrant = "/warrants/" + filed.body().get("id").asString();
        Map<String, Object> said = Map.of("position", "Opposed.");
        assertEquals(
                428,
                Rest.as("counsel")
                        .ask("PUT", warrant + "/position", said, Map.of())
                        .status());
        assertEquals(
                200,
                Rest.as("counsel").put(warrant + "/position", said, filed.tag()).status());

        Page judge = signedIn("judge");
        judge.navigate("/orders/warrants?number=" + number);
        judge.getByText("Opposed.").waitFor();
        judge.getByLabel("Issue it: it is entered in the police systems").check();
        judge.locator("[id='deciding:reason']").fill("The alternatives were tried.");
        judge.locator("[id='deciding:password']").fill(PASSWORD);
        judge.locator("[id='deciding:decide']").click();
        judge.getByText("Decided and signed.").waitFor();
        assertEquals("active", state(warrant));

        Page social = signedIn("social", PHONE);
        social.navigate("/orders/return?number=" + number);
        assertTrue(social.locator("main figure.voice").first().isVisible(), "the welcome stands first");
        social.getByLabel("By their own decision").check();
        social.locator("[id='back:welcomed']").fill("the aunt");
        social.getByLabel("Offered in private").check();
        social.locator("[id='back:record']").click();
        social.getByText("The court is asked to recall the warrant today.").waitFor();
        social.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Back in care"))
                .waitFor();
        assertAccessible(social);

        Rest bench = Rest.as("judge");
        Map<String, Object> recall = Map.of("state", "recall-ordered", "reason", "Back in care.", "password", PASSWORD);
        assertEquals(428, bench.post(warrant + "/state", recall).status());
        Rest.Answer recalled =
                bench.post(warrant + "/state", recall, bench.get(warrant).tag());
        assertEquals(200, recalled.status(), recalled.toString());
        String moment = recalled.body().get("endedAt").asString();
        Rest.Answer confirmed = Rest.as("clerk")
                .post(
                        warrant + "/state",
                        Map.of(
                                "state",
                                "recall-confirmed",
                                "agency",
                                "Sheriff",
                                "moment",
                                OffsetDateTime.parse(moment).toString()),
                        recalled.tag());
        assertEquals("recall-confirmed", confirmed.body().get("state").asString(), confirmed.toString());
    }

    private static String caseOf(String name) {
        return Rooms.items(Rest.as("clerk").get("/cases?limit=200"))
                .filter(each -> name.equals(each.get("label").asString()))
                .map(each -> each.get("number").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String state(String warrant) {
        JsonNode read = Rest.as("judge").get(warrant).body();
        return read.get("state").asString();
    }
}
