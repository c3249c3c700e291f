package org.hearth.summary;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * What stands over a summary.
 *
 * @param name as this reader may see it; null where they may not
 * @param age in whole years; null where unknown, not for this reader, or before a finding
 * @param pronouns {@code ask} to be asked; null where none are given, and before a finding
 * @param startsAt when the hearing begins
 * @param room the courtroom's name
 * @param type the hearing type's id
 * @param limit until when the law wants it held; null where the court sets the date
 * @param citation the law of the limit; null without one
 * @param spare court days from the hearing to its limit, negative beyond it; null without a limit
 * @param notice how much proof of notice is on file, and who is missing; null where this reader may not know
 * @param since the day of the last hearing held before this one, since when a line is new; null before the first
 */
public record Head(
        String name,
        Integer age,
        String pronouns,
        Instant startsAt,
        String room,
        String type,
        LocalDate limit,
        String citation,
        Long spare,
        String notice,
        LocalDate since) {
    private static final int SOON = 3;

    /** What of it may stand before a finding. */
    Head closed() {
        return new Head(name, null, null, startsAt, room, type, limit, citation, spare, notice, null);
    }

    /** The name and, where it is known, the age; {@code Young person} where the name is not for this reader. */
    public String title(Words words) {
        String shown = name == null ? words.say("discipline.youth") : name;
        return age == null ? shown : shown + ", " + age;
    }

    /** Date, time, courtroom and kind of the hearing. */
    public String when(Words words) {
        return words.say("bench.line", CourtTime.say(startsAt, words.locale()), room, words.say("hearing." + type));
    }

    /** The limit and the court days to spare, without the law. */
    public String limit(Words words) {
        return limit == null
                ? words.say("bench.no-limit")
                : words.say("bench.limit", CourtTime.say(limit, words.locale()), spare, Math.abs(spare));
    }

    /** The same with the law behind it in parentheses, for a paper. */
    public String limitAndLaw(Words words) {
        return limit == null ? limit(words) : words.say("summary.limit", limit(words), citation);
    }

    /** {@code attention} within three court days of the limit, {@code imminent} beyond it, else empty. */
    public String pressing() {
        if (spare == null) {
            return "";
        }
        return spare < 0 ? "imminent" : spare <= SOON ? "attention" : "";
    }
}
