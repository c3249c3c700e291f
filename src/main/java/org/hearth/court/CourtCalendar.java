package org.hearth.court;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;

/**
 * On which days the court sits.
 *
 * <p>A court day is a day that is no Saturday, no Sunday, no observed judicial holiday (CCP 12a, 135; CRC 1.11) and not
 * closed by an emergency order (Gov. Code 68115; CCP 12b). Holidays are generated from rules for every year from
 * {@link #FIRST_YEAR} to {@link #LAST_YEAR}; asking about a day outside them is refused rather than guessed.
 */
public final class CourtCalendar {
    /** The first year the calendar knows. */
    public static final int FIRST_YEAR = 1990;
    /** The last year the calendar knows. */
    public static final int LAST_YEAR = 2150;

    private static final String HOLIDAYS = "calendar/judicial-holidays.yaml";
    private static final String CLOSURES = "calendar/closures.yaml";

    private final TreeMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final Map<LocalDate, Closure> closures = new HashMap<>();

    private CourtCalendar(List<HolidayRule> rules, List<Closure> closed) {
        IntStream.rangeClosed(FIRST_YEAR - 1, LAST_YEAR + 1)
                .boxed()
                .flatMap(year -> rules.stream().flatMap(rule -> rule.in(year).stream()))
                .forEach(holiday -> holidays.put(holiday.date(), holiday));
        closed.forEach(each -> each.days().forEach(day -> closures.put(day, each)));
    }

    /**
     * Reads {@code calendar/judicial-holidays.yaml} and {@code calendar/closures.yaml}.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static CourtCalendar read(Templates templates) {
        List<HolidayRule> rules = rules(templates.yaml(HOLIDAYS).only("holidays"));
        List<Closure> closures = templates.yaml(CLOSURES).only("closures").entries("closures").stream()
                .map(Closure::read)
                .toList();
        return new CourtCalendar(rules, closures);
    }

    private static List<HolidayRule> rules(Entry file) {
        Set<String> seen = new HashSet<>();
        return file.entries("holidays").stream()
                .map(entry -> {
                    HolidayRule rule = HolidayRule.read(entry);
                    if (!seen.add(rule.name() + rule.from())) {
                        throw entry.fault("name", "stands here twice from the same day; remove one");
                    }
                    return rule;
                })
                .toList();
    }

    /** True on the days the court sits. */
    public boolean isCourtDay(LocalDate day) {
        return !isWeekend(known(day)) && !holidays.containsKey(day) && !closures.containsKey(day);
    }

    /** The holiday observed on that day, or why it is closed by order; empty on court days and plain weekends. */
    public Optional<String> closedFor(LocalDate day) {
        Holiday holiday = holidays.get(known(day));
        return Optional.ofNullable(holiday == null ? reason(day) : holiday.name());
    }

    /** The law or the order that closes the court that day; empty on court days and plain weekends. */
    public Optional<String> sourceFor(LocalDate day) {
        Holiday holiday = holidays.get(known(day));
        Closure closure = closures.get(day);
        return Optional.ofNullable(holiday != null ? holiday.source() : closure == null ? null : closure.source());
    }

    private String reason(LocalDate day) {
        Closure closure = closures.get(day);
        return closure == null ? null : closure.reason();
    }

    /** The judicial holidays observed in that calendar year, by date: next year's New Year may be among them. */
    public List<Holiday> holidays(int year) {
        LocalDate first = LocalDate.of(known(year), 1, 1);
        return List.copyOf(holidays.subMap(first, first.plusYears(1)).values());
    }

    /**
     * That many court days on, the first day excluded and the last included (CCP 12).
     *
     * @param courtDays negative counts backward (CCP 12c); zero answers {@code from}, court day or not
     */
    public LocalDate plus(LocalDate from, int courtDays) {
        int step = Integer.signum(courtDays);
        LocalDate day = known(from);
        for (int left = Math.abs(courtDays); left > 0; ) {
            day = day.plusDays(step);
            left -= isCourtDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Court days from the first day, excluded, to the last, included; negative where the last lies before. */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isCourtDay)
                .count();
    }

    /** The first court day after that day. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /** The last court day before that day. */
    public LocalDate previous(LocalDate day) {
        return plus(day, -1);
    }

    /** That day where it is a court day, else the next one (CCP 12a). */
    public LocalDate onOrAfter(LocalDate day) {
        return isCourtDay(day) ? day : next(day);
    }

    /** That day where it is a court day, else the one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isCourtDay(day) ? day : previous(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The same day, where the calendar knows its year.
     *
     * @throws Problem bad input, outside its years
     */
    public static LocalDate known(LocalDate day) {
        known(day.getYear());
        return day;
    }

    private static int known(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.badInput(
                    "date", "problem.outside-calendar", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return year;
    }
}
