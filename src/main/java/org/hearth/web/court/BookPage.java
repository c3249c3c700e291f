package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.Holiday;
import org.hearth.court.SittingPattern;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The court book of one's courthouse, to read; it is changed in the court's templates. */
@Named
@RequestScoped
public class BookPage {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private Me me;

    @Inject
    private CourtBook book;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private CourtClock clock;

    private Courthouse house;
    private List<Holiday> holidays;

    /** Opens the book; only for those who may read it. */
    public void load() {
        if (!me.can("READ_COURT_BOOK")) {
            throw Problem.notAllowed();
        }
        house = book.courthouse(me.getCourthouse());
        LocalDate today = clock.today();
        holidays = calendar.holidays(today.getYear()).stream()
                .filter(each -> !each.date().isBefore(today))
                .toList();
    }

    public Courthouse getHouse() {
        return house;
    }

    /** The judicial holidays still to come this year, by date. */
    public List<Holiday> getHolidays() {
        return holidays;
    }

    /** The present year, as it is written: no separator between its digits. */
    public String getYear() {
        return String.valueOf(clock.today().getYear());
    }

    /** Where a sitting departs from its weekdays: weeks of the month, first and last day, pauses, who substitutes. */
    public List<String> exceptions(SittingPattern sitting) {
        List<String> lines = new ArrayList<>();
        if (!sitting.weeks().isEmpty()) {
            lines.add(WORDS.say(
                    "book.weeks",
                    sitting.weeks().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (sitting.since() != null) {
            lines.add(WORDS.say("book.since", say(sitting.since())));
        }
        if (sitting.until() != null) {
            lines.add(WORDS.say("book.until", say(sitting.until())));
        }
        sitting.except()
                .forEach(each -> lines.add(WORDS.say("book.except", say(each.from()), say(each.to()), each.reason())));
        sitting.substitutes()
                .forEach(each -> lines.add(WORDS.say(
                        "book.substitute", house.officer(each.officer()).name(), say(each.from()), say(each.to()))));
        return lines;
    }

    /** A sitting's time-certain starts: {@code 08:30, 09:15}. */
    public String starts(SittingPattern sitting) {
        return sitting.starts().stream().map(CourtTime::say).collect(Collectors.joining(", "));
    }

    private static String say(LocalDate day) {
        return CourtTime.say(day, WORDS.locale());
    }

    /** The weekdays of a sitting in the week's order: {@code Tue, Thu}. */
    public String days(SittingPattern sitting) {
        return sitting.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
                .collect(Collectors.joining(", "));
    }
}
