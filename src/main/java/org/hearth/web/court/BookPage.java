package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.Holiday;
import org.hearth.court.SittingPattern;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** The court book of one's courthouse, to read; it is changed in the court's templates. */
@Named
@RequestScoped
public class BookPage {
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

    /** The weekdays of a sitting in the week's order: {@code Tue, Thu}. */
    public String days(SittingPattern sitting) {
        return sitting.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
                .collect(Collectors.joining(", "));
    }
}
