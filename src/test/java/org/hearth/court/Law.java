package org.hearth.court;

import org.hearth.terms.Templates;

/** The built-in calendar and clocks, read once for every test of this room. */
final class Law {
    static final CourtCalendar CALENDAR = CourtCalendar.read(Templates.builtIn());
    static final Clocks CLOCKS = Clocks.read(Templates.builtIn(), CALENDAR);

    private Law() {}
}
