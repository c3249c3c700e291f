package org.hearth.web.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.court.Courthouse;
import org.hearth.docket.DayLoad;
import org.hearth.docket.Hearing;
import org.hearth.docket.Sitting;

/**
 * One day of the calendar as the page shows it.
 *
 * @param day the day
 * @param inside false for a day of the month before or after, which only fills the week
 * @param closed why the court is closed; null on court days
 * @param sittings the day's sittings by start; none for those who do not set hearings
 * @param entries the day's hearings in time order; none in a month
 * @param hearings how many hearings the day holds
 * @param minutes how long they are planned to take together
 */
public record CalendarDay(
        LocalDate day,
        boolean inside,
        String closed,
        List<SittingLine> sittings,
        List<Entry> entries,
        int hearings,
        int minutes) {
    /**
     * A half-day of a courtroom.
     *
     * @param room the courtroom's name
     * @param officer the judicial officer's name
     * @param booked minutes that are taken
     */
    public record SittingLine(Sitting sitting, String room, String officer, int booked) {
        private static SittingLine of(Sitting sitting, List<Hearing> hearings, Courthouse house) {
            int booked = hearings.stream()
                    .filter(each -> each.sitting().equals(sitting.id()))
                    .mapToInt(Hearing::minutes)
                    .sum();
            return new SittingLine(
                    sitting,
                    house.courtroom(sitting.courtroom()).name(),
                    house.officer(sitting.officer()).name(),
                    booked);
        }
    }

    /**
     * A hearing.
     *
     * @param name the name the youth asked for; null where this reader has no right to it
     * @param room the courtroom's name
     */
    public record Entry(Hearing hearing, String name, String room) {}

    static CalendarDay ofWeek(
            LocalDate day,
            String closed,
            List<Sitting> sittings,
            List<Hearing> hearings,
            Map<String, String> names,
            Courthouse house) {
        List<Hearing> own =
                hearings.stream().filter(each -> each.day().equals(day)).toList();
        return new CalendarDay(
                day,
                true,
                closed,
                sittings.stream()
                        .filter(each -> each.day().equals(day) && !each.lost())
                        .map(each -> SittingLine.of(each, own, house))
                        .toList(),
                own.stream()
                        .map(each -> new Entry(
                                each,
                                names.get(each.caseId()),
                                house.courtroom(each.courtroom()).name()))
                        .toList(),
                own.size(),
                own.stream().mapToInt(Hearing::minutes).sum());
    }

    static CalendarDay ofMonth(LocalDate day, LocalDate first, String closed, List<DayLoad> loads) {
        List<DayLoad> own =
                loads.stream().filter(each -> each.day().equals(day)).toList();
        return new CalendarDay(
                day,
                day.getMonth() == first.getMonth(),
                closed,
                List.of(),
                List.of(),
                own.stream().mapToInt(DayLoad::hearings).sum(),
                own.stream().mapToInt(DayLoad::minutes).sum());
    }
}
