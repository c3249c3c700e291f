package org.hearth.court;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;

/**
 * One courthouse of the court book.
 *
 * @param key stable, for other tables: {@code main}
 * @param name as papers and pages say it
 * @param county whose agencies serve it
 * @param line24 the telephone line that is answered day and night
 * @param officers who sits here
 * @param courtrooms the dedicated courtrooms
 * @param sittings what repeats each week
 * @param noUseOrder null until the court has adopted one
 * @param onCall whom a call for help reaches, in this order; empty where the court has named nobody
 * @param judgeNotesMonths how many months after its hearing a judge's private note is kept
 */
public record Courthouse(
        String key,
        String name,
        String county,
        String line24,
        List<Officer> officers,
        List<Courtroom> courtrooms,
        List<SittingPattern> sittings,
        NoUseOrder noUseOrder,
        List<OnCall> onCall,
        int judgeNotesMonths) {
    private static final int MONTHS = 24;

    public Courthouse {
        officers = List.copyOf(officers);
        courtrooms = List.copyOf(courtrooms);
        sittings = List.copyOf(sittings);
        onCall = List.copyOf(onCall);
    }

    static Courthouse read(Entry entry) {
        entry.only(
                "key",
                "name",
                "county",
                "zone",
                "line24",
                "noUseOrder",
                "officers",
                "courtrooms",
                "sittings",
                "onCall",
                "judgeNotesMonths");
        checkZone(entry);
        Map<String, Officer> officers = Rows.byKey(entry.entries("officers"), "key", Officer::read);
        Map<String, Courtroom> rooms = Rows.byKey(entry.entries("courtrooms"), "key", Courtroom::read);
        Map<String, SittingPattern> sittings = Rows.byKey(entry.entries("sittings"), "key", PatternRows::read);
        entry.entries("sittings").forEach(each -> {
            known(each, "officer", officers);
            known(each, "courtroom", rooms);
            each.entries("substitutes").forEach(other -> known(other, "officer", officers));
            free(each, sittings);
        });
        return new Courthouse(
                entry.text("key"),
                entry.text("name"),
                entry.text("county"),
                entry.text("line24"),
                List.copyOf(officers.values()),
                List.copyOf(rooms.values()),
                List.copyOf(sittings.values()),
                entry.has("noUseOrder") ? NoUseOrder.read(entry.entry("noUseOrder")) : null,
                List.copyOf(Rows.byKey(entry.entries("onCall"), "user", OnCall::read)
                        .values()),
                months(entry));
    }

    private static int months(Entry entry) {
        int months = entry.has("judgeNotesMonths") ? entry.whole("judgeNotesMonths") : MONTHS;
        if (months < 1) {
            throw entry.fault("judgeNotesMonths", "write how many months a judge's private notes are kept, 1 or more");
        }
        return months;
    }

    /** The courtroom of that key; absent answers not found. */
    public Courtroom courtroom(String wanted) {
        return one(courtrooms, Courtroom::key, wanted);
    }

    /** The officer of that key; absent answers not found. */
    public Officer officer(String wanted) {
        return one(officers, Officer::key, wanted);
    }

    /** Whom a call for help reaches at that moment, in the book's order; everybody named where nobody has these hours. */
    public List<OnCall> onCallAt(LocalDate day, LocalTime time) {
        List<OnCall> on = onCall.stream().filter(each -> each.isOn(day, time)).toList();
        return on.isEmpty() ? onCall : on;
    }

    /** The sittings of that weekday by start and courtroom; whether the court sits at all is the calendar's to say. */
    public List<SittingPattern> sittingsOn(LocalDate day) {
        return sittings.stream()
                .filter(each -> each.sitsOn(day))
                .sorted(Comparator.comparing(SittingPattern::from).thenComparing(SittingPattern::courtroom))
                .toList();
    }

    /** The sitting pattern of that key; absent answers not found. */
    public SittingPattern sitting(String wanted) {
        return one(sittings, SittingPattern::key, wanted);
    }

    private static <T> T one(List<T> all, Function<T, String> key, String wanted) {
        return all.stream()
                .filter(each -> key.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static void checkZone(Entry entry) {
        try {
            if (ZoneId.of(entry.text("zone")).equals(CourtTime.ZONE)) {
                return;
            }
        } catch (DateTimeException e) {
            throw entry.fault("zone", "is no time zone; write " + CourtTime.ZONE);
        }
        throw entry.fault("zone", "the law's clocks here are California's; write " + CourtTime.ZONE);
    }

    private static void known(Entry sitting, String name, Map<String, ?> keys) {
        if (!keys.containsKey(sitting.text(name))) {
            throw sitting.fault(name, sitting.text(name) + " is not in this book; write one of " + keys.keySet());
        }
    }

    /** Each sitting against those above it, so that the later one is named. */
    private static void free(Entry entry, Map<String, SittingPattern> sittings) {
        SittingPattern mine = sittings.get(entry.text("key"));
        sittings.values().stream()
                .takeWhile(other -> !other.key().equals(mine.key()))
                .flatMap(other -> mine
                        .clashWith(other)
                        .map(day -> "takes the courtroom or the officer of " + other.key() + " at the same time, as on "
                                + day + "; change days, from or to")
                        .stream())
                .findFirst()
                .ifPresent(mend -> {
                    throw entry.fault("key", mend);
                });
    }
}
