package org.hearth.exchange;

/**
 * A column of one of the court's files.
 *
 * @param name as the export writes it
 * @param needed true where a file without it cannot be taken
 * @param kind what stands in it
 */
record Column(String name, boolean needed, Kind kind) {
    /** What stands in a cell. */
    enum Kind {
        /** A key of the county's or of Hearth's. */
        KEY,
        TEXT,
        DATE,
        TIME,
        /** A date, or a date with its time of day. */
        MOMENT,
        WHOLE,
        YES,
        /** One of a list of values, which a county may call otherwise. */
        CODE,
        /** Some of a list of values, with blanks between. */
        CODES,
        /** Times of day with blanks between. */
        TIMES,
        /** Code, day filed, day sustained, with a semicolon between petitions. */
        PETITIONS,
        /** Code and day filed. */
        PETITION
    }

    /** The most characters of a text in this column. */
    int longest() {
        return switch (name) {
            case "name" -> 120;
            case "citation" -> 300;
            case "person", "case", "other", "hearing" -> 60;
            default -> 200;
        };
    }
}
