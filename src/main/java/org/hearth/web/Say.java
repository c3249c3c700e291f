package org.hearth.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** The functions pages speak with, as {@code hearth:say(…)}: in the language of the page, in the court's time. */
public final class Say {
    /** The length of the longest bar of a trend, in the units of its drawing. */
    private static final long WHOLE = 200;

    private Say() {}

    /** The message of that key with one place filled. */
    public static String say(String key, Object one) {
        return words().say(key, one);
    }

    /** The message of that key with two places filled. */
    public static String say2(String key, Object one, Object two) {
        return words().say(key, one, two);
    }

    /** The message of that key with three places filled. */
    public static String say3(String key, Object one, Object two, Object three) {
        return words().say(key, one, two, three);
    }

    /** {@code Thu 10 Dec 2026}; nothing for null. */
    public static String day(LocalDate day) {
        return day == null ? "" : CourtTime.say(day, locale());
    }

    /** {@code 10 Dec}; nothing for null. */
    public static String shortDay(LocalDate day) {
        return day == null ? "" : CourtTime.sayShort(day, locale());
    }

    /** {@code December 2026}; nothing for null. */
    public static String month(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(day);
    }

    /** {@code Thu}; nothing for null. */
    public static String weekday(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** {@code Thu 10 Dec 2026, 10:20}; nothing for null. */
    public static String moment(Instant moment) {
        return moment == null ? "" : CourtTime.say(moment, locale());
    }

    /** {@code 10:20}; nothing for null. */
    public static String time(Instant moment) {
        return moment == null ? "" : CourtTime.say(CourtTime.timeOf(moment));
    }

    /** {@code 10:20}; nothing for null. */
    public static String clockTime(LocalTime time) {
        return time == null ? "" : CourtTime.say(time);
    }

    /**
     * The length of a trend's bar, 0 to 200, drawn on one scale with the bar it stands beside.
     *
     * @param value what this bar shows; null draws nothing
     * @param now the present count
     * @param before the earlier count; may be null
     * @param most the number possible; null where none is, and the larger count fills the drawing
     */
    public static long bar(Object value, Object now, Object before, Object most) {
        double whole = Math.max(number(most), Math.max(number(now), number(before)));
        return whole <= 0 ? 0 : Math.round(number(value) / whole * WHOLE);
    }

    /**
     * What a field's {@code aria-describedby} names: its help and, while it is at fault, its error.
     *
     * @param field the field being rendered
     * @param help the words of help; empty for none
     * @return the ids; null for none, so that no attribute is written
     */
    public static String described(UIComponent field, Object help) {
        String id = field.getClientId();
        String ids = help == null || help.toString().isEmpty() ? "" : id + "-help ";
        boolean fault = field instanceof EditableValueHolder held && !held.isValid();
        String all = (fault ? ids + id + "-error" : ids).strip();
        return all.isEmpty() ? null : all;
    }

    private static double number(Object given) {
        String text = given == null ? "" : given.toString();
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Words words() {
        return Words.in(locale().getLanguage());
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.US
                : context.getViewRoot().getLocale();
    }
}
