package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import net.fortuna.ical4j.model.component.VEvent;
import org.hearth.exchange.Subscriber;
import org.junit.jupiter.api.Test;

/** Somebody puts their dates at court into their own calendar, and takes them out again. */
class FeedIT extends Rig {
    @Test
    void aCalendarProgramFetchesTheDatesUntilTheAddressIsEnded() throws IOException, InterruptedException {
        Screen casa = screen("casa").open("/casefile/cases").follow(say("feed.title"));
        casa.press(say("feed.make"));
        String address = casa.field(say("feed.made")).inputValue();
        HttpResponse<String> feed = fetch(address, "");
        assertEquals(200, feed.statusCode(), feed.body());
        assertTrue(feed.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        assertFalse(Subscriber.read(feed.body()).isEmpty(), "the demo’s CASA is expected at court");
        for (VEvent each : Subscriber.read(feed.body())) {
            assertEquals("Appointment", Subscriber.value(each, "SUMMARY"));
        }
        String mark = feed.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, fetch(address, mark).statusCode());

        casa.open("/exchange/feed");
        assertFalse(casa.main().innerText().contains(address), "it is shown once");
        casa.press(say("feed.end"));
        casa.page().locator("#hearth-ask [data-yes]").click();
        casa.shows(say("feed.none"));
        assertEquals(404, fetch(address, mark).statusCode());
        assertEquals(404, fetch(address.replace("calendar/", "calendar/A"), "").statusCode());
    }

    private static HttpResponse<String> fetch(String address, String mark) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!mark.isEmpty()) {
            request.setHeader("If-None-Match", mark);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
