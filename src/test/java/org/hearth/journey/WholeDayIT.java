package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.terms.CourtTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A full day of twenty hearings, seven people at once, each in a browser of their own: one clerk calls and enters, the
 * other records, the judge signs, and four of the team read along.
 */
class WholeDayIT extends Rig {
    private static final int HEARINGS = 20;
    private static final int MINUTES = 10;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final String ROOM = "dept-3";
    private static final String OFFICER = "judge-a";
    private static final String NOBODY_LEFT = "";
    private static final Rest CLERK = Rest.as("clerk");
    private static final List<String> TEAM = List.of("counsel", "social", "probation", "agencycounsel");

    private final BlockingQueue<String> called = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> recorded = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> signed = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final LocalDate day = courtDay();

    @Test
    void twentyHearingsGoFromTheCallToTheCountysSystem() throws Exception {
        List<String> hearings = twenty();
        List<Seat> seats = new ArrayList<>();
        try {
            List<Future<?>> work = new ArrayList<>();
            work.add(seat(seats, "clerk").begins(screen -> callsAndEnters(screen, hearings)));
            work.add(seat(seats, "clerk2").begins(this::records));
            work.add(seat(seats, "judge").begins(this::signs));
            List<Future<?>> reading = new ArrayList<>();
            for (String user : TEAM) {
                reading.add(seat(seats, user).begins(this::readsAlong));
            }
            for (Future<?> each : work) {
                each.get(10, TimeUnit.MINUTES);
            }
            over.countDown();
            for (Future<?> each : reading) {
                each.get(2, TimeUnit.MINUTES);
            }
            seats.forEach(seat -> assertEquals(List.of(), seat.complaints(), "what a console complained of"));
        } finally {
            over.countDown();
            seats.forEach(Seat::close);
        }
        hearings.forEach(WholeDayIT::isDone);
    }

    private static Seat seat(List<Seat> seats, String user) throws Exception {
        Seat seat = Seat.of(user);
        seats.add(seat);
        return seat;
    }

    /** Calls each matter from Today, and enters what is signed meanwhile. */
    private void callsAndEnters(Screen clerk, List<String> hearings) throws InterruptedException {
        clerk.open("/bench/today?date=" + day);
        for (String hearing : hearings) {
            Locator row = clerk.page().locator("[data-row='" + hearing + "']");
            row.locator("[data-call=called]").click();
            assertThat(row).containsText(say("hearing.status.called"));
            called.add(hearing);
        }
        called.add(NOBODY_LEFT);
        for (String hearing = signed.take(); !hearing.equals(NOBODY_LEFT); hearing = signed.take()) {
            String ordered = ordered(hearing);
            clerk.open("/orders/enter");
            clerk.row(ordered)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("enter.do")))
                    .click();
            clerk.shows(say("enter.done"));
            assertThat(clerk.row(ordered)).hasCount(0);
        }
    }

    private void records(Screen clerk) throws InterruptedException {
        for (String hearing = called.take(); !hearing.equals(NOBODY_LEFT); hearing = called.take()) {
            clerk.open("/bench/hear?hearing=" + hearing).press(say("hear.all"));
            Locator order = clerk.group(say("hear.order", 1));
            order.getByRole(AriaRole.TEXTBOX).first().fill(ordered(hearing));
            order.getByLabel(say("hear.responsible")).fill("County Child Welfare");
            order.getByLabel(say("hear.due")).fill(day.plusDays(20).toString());
            clerk.press(say("hear.do")).shows(say("hear.recorded"));
            recorded.add(hearing);
        }
        recorded.add(NOBODY_LEFT);
    }

    private void signs(Screen judge) throws InterruptedException {
        for (String hearing = recorded.take(); !hearing.equals(NOBODY_LEFT); hearing = recorded.take()) {
            judge.open("/bench/hear?hearing=" + hearing);
            judge.write(say("hear.password"), PASSWORD).press(say("hear.sign.do"));
            judge.shows(say("hear.signed"));
            signed.add(hearing);
        }
        signed.add(NOBODY_LEFT);
    }

    /** Reads the summary of each of their own hearings, and has the list before them until the day is over. */
    private void readsAlong(Screen reader) throws InterruptedException {
        List<String> own = reader.open("/bench/today?date=" + day).page().locator("[data-row]").all().stream()
                .map(row -> row.getAttribute("data-row"))
                .toList();
        for (String hearing : own) {
            reader.open("/bench/bench?hearing=" + hearing);
        }
        reader.open("/bench/today?date=" + day);
        over.await();
    }

    private static String ordered(String hearing) {
        return "A bus pass for the evening class, number " + hearing.substring(hearing.length() - 6) + ".";
    }

    private static void isDone(String hearing) {
        JsonNode record = CLERK.get("/hearings/" + hearing + "/record").body();
        assertEquals(
                "done", CLERK.get("/hearings/" + hearing).body().get("status").asString(), record::toString);
        JsonNode orders = CLERK.get("/hearings/" + hearing + "/orders").body().get("items");
        assertEquals(1, orders.size());
        assertTrue(orders.get(0).hasNonNull("enteredAt"), orders::toString);
    }

    /** What the demo's day has left before this judge, and as many of our own in the evening as make twenty. */
    private List<String> twenty() {
        List<String> hearings = new ArrayList<>(Rooms.items(CLERK.get("/docket?date=" + day))
                .filter(each -> each.get("judge").asString().equals(OFFICER))
                .filter(each -> each.get("status").asString().equals("SET"))
                .map(each -> each.get("id").asString())
                .limit(HEARINGS)
                .toList());
        String evening = evening();
        for (int i = 0; hearings.size() < HEARINGS; i++) {
            hearings.add(set(evening, EVENING.plusMinutes((long) MINUTES * i)));
        }
        return hearings;
    }

    private String evening() {
        Map<String, Object> sitting = Map.of(
                "courtroom",
                ROOM,
                "judge",
                OFFICER,
                "date",
                day.toString(),
                "from",
                EVENING.toString(),
                "to",
                EVENING.plusMinutes((long) MINUTES * HEARINGS).toString(),
                "capacity",
                MINUTES * HEARINGS,
                "step",
                MINUTES);
        return made(CLERK.post("/sittings", sitting)).get("id").asString();
    }

    private String set(String sitting, LocalTime time) {
        Map<String, Object> file = Map.of(
                "name",
                "Rowan",
                "born",
                day.minusYears(15).toString(),
                "jurisdiction",
                "DEPENDENCY",
                "custody",
                "OUT",
                "milestones",
                Map.of("petitionFiled", day.minusDays(80).toString()),
                "petitions",
                List.of(Map.of(
                        "code", "300",
                        "filed", day.minusDays(80).toString(),
                        "sustained", day.minusDays(60).toString())));
        String number = made(CLERK.post("/cases", file)).get("number").asString();
        String start = CourtTime.at(day, time).toString();
        Map<String, Object> hearing =
                Map.of("type", "dep.interim", "sitting", sitting, "start", start, "minutes", MINUTES);
        return made(CLERK.post("/cases/" + number + "/hearings", hearing))
                .get("id")
                .asString();
    }

    private static JsonNode made(Rest.Answer answer) {
        assertEquals(201, answer.status(), answer::toString);
        return answer.body();
    }

    /** The next day on which the court sits: of today's hours some may have passed. */
    private static LocalDate courtDay() {
        return Rooms.items(CLERK.get("/sittings"))
                .map(each -> LocalDate.parse(each.get("date").asString()))
                .distinct()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
