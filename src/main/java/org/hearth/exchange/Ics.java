package org.hearth.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hearth.docket.Appointment;
import org.hearth.terms.CourtTime;

/**
 * Writes RFC 5545. Only times go in, in the court's zone: no name, no place, no kind of hearing, nothing that says whose
 * calendar it is or what court; two people's feeds do not even share a UID.
 */
final class Ics {
    /** The words of every event, in every language: a glance at somebody's phone tells nothing more. */
    static final String SUMMARY = "Appointment";

    private static final int FOLD = 75;
    private static final String BREAK = "\r\n";
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The rules in force since 2007: second Sunday of March, first Sunday of November, at two in the morning. */
    private static final List<String> HEAD = List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Calendar//Appointments//EN",
            "CALSCALE:GREGORIAN",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
            "BEGIN:VTIMEZONE",
            "TZID:" + CourtTime.ZONE.getId(),
            "BEGIN:DAYLIGHT",
            "TZNAME:PDT",
            "TZOFFSETFROM:-0800",
            "TZOFFSETTO:-0700",
            "DTSTART:20070311T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:PST",
            "TZOFFSETFROM:-0700",
            "TZOFFSETTO:-0800",
            "DTSTART:20071104T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private Ics() {}

    /**
     * The calendar of one person.
     *
     * @param person the person's key, by which the same appointment has another UID in each person's feed
     * @param now when it was written
     */
    static Feed of(String person, List<Appointment> appointments, Instant now) {
        StringBuilder text = new StringBuilder();
        HEAD.forEach(line -> write(text, line));
        MessageDigest mark = sha256();
        for (Appointment each : appointments) {
            String event = event(person, each);
            mark.update(event.getBytes(StandardCharsets.UTF_8));
            write(text, "BEGIN:VEVENT");
            write(text, "DTSTAMP:" + STAMP.format(now));
            text.append(event);
            write(text, "END:VEVENT");
        }
        write(text, "END:VCALENDAR");
        return new Feed(text.toString(), HexFormat.of().formatHex(mark.digest(), 0, 16));
    }

    private static String event(String person, Appointment appointment) {
        StringBuilder text = new StringBuilder();
        write(text, "UID:" + uid(person, appointment.key()));
        write(text, "SEQUENCE:" + appointment.changes());
        write(text, "DTSTART;TZID=" + wall(appointment.startsAt()));
        write(text, "DTEND;TZID=" + wall(appointment.endsAt()));
        write(text, "SUMMARY:" + SUMMARY);
        write(text, "STATUS:" + (appointment.off() ? "CANCELLED" : "CONFIRMED"));
        write(text, "CLASS:PRIVATE");
        write(text, "TRANSP:" + (appointment.off() ? "TRANSPARENT" : "OPAQUE"));
        return text.toString();
    }

    private static String wall(Instant moment) {
        return CourtTime.ZONE.getId() + ":" + WALL.format(moment.atZone(CourtTime.ZONE));
    }

    /** Says nothing of the case, whose other hearings share half of the key. */
    private static String uid(String person, String key) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest((person + " " + key).getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong()).toString();
    }

    /** One content line, folded after 75 octets; every line of ours is ASCII. */
    static void write(StringBuilder text, String line) {
        int at = Math.min(FOLD, line.length());
        text.append(line, 0, at);
        while (at < line.length()) {
            int to = Math.min(at + FOLD - 1, line.length());
            text.append(BREAK).append(' ').append(line, at, to);
            at = to;
        }
        text.append(BREAK);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
