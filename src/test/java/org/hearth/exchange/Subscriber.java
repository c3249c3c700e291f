package org.hearth.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.validate.ValidationResult;

/** A calendar program that subscribes to a feed: ical4j, strict, without network. */
public final class Subscriber {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private Subscriber() {}

    /** The events of a feed that is valid to the letter. */
    public static List<VEvent> read(String text) {
        Calendar calendar = calendar(text);
        ValidationResult result = calendar.validate(true);
        if (result.hasErrors()) {
            throw new AssertionError(result.getEntries());
        }
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The wall times at which the feed's own zone begins {@code DAYLIGHT} or {@code STANDARD} time, by its rule. */
    static List<LocalDateTime> onsets(String text, String observance, LocalDateTime from, LocalDateTime to) {
        VTimeZone zone =
                (VTimeZone) calendar(text).getComponents(Component.VTIMEZONE).get(0);
        Observance found = zone.getObservances().stream()
                .filter(each -> each.getName().equals(observance))
                .findFirst()
                .orElseThrow();
        RRule<LocalDateTime> rule = found.getRequiredProperty("RRULE");
        LocalDateTime seed = LocalDateTime.from(
                found.getRequiredProperty("DTSTART") instanceof DtStart<?> start ? start.getDate() : null);
        return rule.getRecur().getDates(seed, from, to);
    }

    public static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    /** A property's text. */
    public static String value(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    public static Instant start(VEvent event) {
        return moment(event.getDateTimeStart().getDate());
    }

    static Instant end(VEvent event) {
        return moment(event.getDateTimeEnd().getDate());
    }

    private static Instant moment(Temporal date) {
        return ZonedDateTime.from(date).toInstant();
    }
}
