package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a call for help reaches at which hour. */
class OnCallTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final OnCall DAY =
            person("day", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final OnCall NIGHT =
            person("night", EnumSet.of(DayOfWeek.TUESDAY), LocalTime.of(18, 0), LocalTime.of(8, 0));

    private static OnCall person(String user, EnumSet<DayOfWeek> days, LocalTime from, LocalTime to) {
        return new OnCall(user, user, "555-0100", days, from, to);
    }

    private static List<String> at(LocalDate day, int hour, OnCall... named) {
        Courthouse house = new Courthouse(
                "main", "Court", "County", "555-0100", List.of(), List.of(), List.of(), null, List.of(named), 24);
        return house.onCallAt(day, LocalTime.of(hour, 0)).stream()
                .map(OnCall::user)
                .toList();
    }

    @Test
    void theirHoursDecideInTheBooksOrder() {
        assertEquals(List.of("day"), at(TUESDAY, 9, DAY, NIGHT));
        assertEquals(List.of("night"), at(TUESDAY, 18, DAY, NIGHT));
        assertEquals(List.of("night"), at(TUESDAY.plusDays(1), 7, DAY, NIGHT));
        assertEquals(List.of("day"), at(TUESDAY.plusDays(1), 8, DAY, NIGHT));
    }

    @Test
    void whenNobodyHasTheseHoursEverybodyNamedIsTold() {
        assertEquals(List.of("day", "night"), at(TUESDAY.plusDays(4), 12, DAY, NIGHT));
    }

    @Test
    void withoutHoursOneIsAlwaysOnCall() {
        OnCall always = person("always", EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertEquals(List.of("always"), at(TUESDAY, 3, always));
    }
}
