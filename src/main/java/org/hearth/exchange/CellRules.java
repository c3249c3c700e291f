package org.hearth.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a cell is read, whatever system wrote it, and how Hearth writes the same. */
final class CellRules {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](.+))?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d+)(?: +(.+))?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?::?(\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?\\s*([ap])?\\.?\\s*m?\\.?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Set<String> CODES = Set.of("300", "602", "777");
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "");
    private static final int NOON = 12;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private CellRules() {}

    /** A cell as Hearth writes it; empty stays empty. */
    static String canonical(Column column, String cell, ImportBook book) throws CellFault {
        if (cell.isEmpty() && column.kind() != Column.Kind.YES) {
            return "";
        }
        return switch (column.kind()) {
            case KEY, TEXT -> text(column, cell);
            case DATE -> date(cell).toString();
            case TIME -> time(cell).toString();
            case MOMENT -> moment(cell);
            case WHOLE -> whole(cell);
            case YES -> yes(cell);
            case CODE -> book.code(column.name(), cell);
            case CODES -> codes(column, cell, book);
            case TIMES -> times(cell);
            case PETITIONS -> petitions(cell);
            case PETITION -> petition(cell);
        };
    }

    private static String text(Column column, String cell) throws CellFault {
        if (cell.length() > column.longest()) {
            throw new CellFault("exchange.cell.long", column.longest());
        }
        return cell;
    }

    /** ISO, or month/day/year as America writes it; a year has four digits, so that nobody guesses the century. */
    static LocalDate date(String cell) throws CellFault {
        Dated dated = dated(cell);
        if (dated.rest() != null && !LocalTime.MIDNIGHT.equals(time(dated.rest()))) {
            throw new CellFault("exchange.cell.date-only");
        }
        return dated.day();
    }

    private record Dated(LocalDate day, String rest) {}

    private static Dated dated(String cell) throws CellFault {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return new Dated(day(iso.group(1), iso.group(2), iso.group(3)), iso.group(4));
        }
        Matcher american = AMERICAN.matcher(cell);
        if (american.matches()) {
            if (american.group(3).length() != 4) {
                throw new CellFault("exchange.cell.year");
            }
            return new Dated(day(american.group(3), american.group(1), american.group(2)), american.group(4));
        }
        throw new CellFault(SERIAL.matcher(cell).matches() ? "exchange.cell.serial" : "exchange.cell.date");
    }

    private static LocalDate day(String year, String month, String day) throws CellFault {
        int wanted = Integer.parseInt(month);
        if (wanted < 1 || wanted > NOON) {
            throw new CellFault("exchange.cell.month", wanted);
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), wanted, Integer.parseInt(day));
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw new CellFault("exchange.cell.date");
            }
            return date;
        } catch (DateTimeException e) {
            throw new CellFault("exchange.cell.no-day");
        }
    }

    /** {@code 8:30}, {@code 08:30:00}, {@code 0830}, {@code 1:30 PM}. */
    static LocalTime time(String cell) throws CellFault {
        Matcher time = TIME.matcher(cell.toLowerCase(Locale.ROOT).replace('\u202f', ' '));
        if (!time.matches() || time.group(2) == null && time.group(3) == null) {
            throw new CellFault("exchange.cell.time");
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) != null) {
            if (hour < 1 || hour > NOON) {
                throw new CellFault("exchange.cell.time");
            }
            hour = hour % NOON + (time.group(3).equals("p") ? NOON : 0);
        }
        try {
            return LocalTime.of(hour, minute);
        } catch (DateTimeException e) {
            throw new CellFault("exchange.cell.time");
        }
    }

    private static String moment(String cell) throws CellFault {
        Dated dated = dated(cell);
        if (dated.rest() == null) {
            return dated.day().toString();
        }
        LocalTime time = time(dated.rest());
        return time.equals(LocalTime.MIDNIGHT) ? dated.day().toString() : dated.day() + " " + time;
    }

    private static String whole(String cell) throws CellFault {
        if (!cell.matches("\\d{1,6}(\\.0+)?")) {
            throw new CellFault("exchange.cell.whole");
        }
        return String.valueOf(Integer.parseInt(cell.replaceFirst("\\..*", "")));
    }

    private static String yes(String cell) throws CellFault {
        String plain = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(plain)) {
            return "yes";
        }
        if (NO.contains(plain)) {
            return cell.isEmpty() ? "" : "no";
        }
        throw new CellFault("exchange.cell.yes");
    }

    private static String codes(Column column, String cell, ImportBook book) throws CellFault {
        TreeSet<String> codes = new TreeSet<>();
        for (String each : cell.split("[;, ]+")) {
            codes.add(book.code(column.name(), each));
        }
        return String.join(" ", codes);
    }

    private static String times(String cell) throws CellFault {
        List<String> times = new ArrayList<>();
        for (String each : cell.split("[;, ]+")) {
            times.add(time(each).toString());
        }
        return times.stream().sorted().distinct().collect(Collectors.joining(" "));
    }

    private static String petitions(String cell) throws CellFault {
        List<String> petitions = new ArrayList<>();
        for (String each : cell.split(";")) {
            if (!each.isBlank()) {
                petitions.add(petition(each.strip()));
            }
        }
        return petitions.stream().sorted(CellRules::byDay).collect(Collectors.joining("; "));
    }

    /** By the day filed, then as written, so that the same petitions always stand in the same order. */
    static int byDay(String one, String other) {
        return (one.substring(4) + one).compareTo(other.substring(4) + other);
    }

    private static String petition(String cell) throws CellFault {
        String[] parts = cell.strip().split("\\s+");
        if (parts.length < 2 || parts.length > 3 || !CODES.contains(parts[0])) {
            throw new CellFault("exchange.cell.petition");
        }
        String filed = parts[0] + " " + date(parts[1]);
        return parts.length == 2 ? filed : filed + " " + date(parts[2]);
    }
}
