package org.hearth.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** A row of the nightly file that could not be taken, with why; its cells are sealed. */
@Entity
@Table(name = "exchange_quarantine")
class QuarantinedRow {
    private static final int LONGEST = 600;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FIELD = 60;
    private static final String CELL = "\u001E";
    private static final String NAMED = "\u001F";

    /** What became of it. */
    enum State {
        WAITING,
        /** It has come in since. */
        CORRECTED,
        /** The clerk has set it aside; the same row is not shown again. */
        DISMISSED
    }

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Enumerated(EnumType.STRING)
    @Column(name = "sheet")
    private Sheet sheet;

    @Column(name = "file_name")
    private String file;

    @Column(name = "line_no")
    private int line;

    @Column(name = "field")
    private String field;

    @Column(name = "message")
    private String message;

    @Column(name = "mend")
    private String mend;

    @Column(name = "mark")
    private String mark;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Embedded
    private Sealed cells;

    @Version
    @Column(name = "version")
    private long version;

    protected QuarantinedRow() {}

    QuarantinedRow(String courthouse, Sheet sheet, String mark) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.sheet = sheet;
        this.mark = mark;
        this.state = State.WAITING;
    }

    /** Was refused, now or again; {@code from} is null where no new file brought it. */
    void refuse(String from, int at, Said why, Sealed row, Instant now) {
        if (from != null) {
            file = cut(from, LONGEST_NAME);
            line = at;
        }
        field = cut(why.field(), LONGEST_FIELD);
        message = cut(why.message(), LONGEST);
        mend = cut(why.mend(), LONGEST);
        cells = row;
        takenAt = now;
    }

    /**
     * Why a row was refused, in words.
     *
     * @param field the column
     * @param message what is wrong
     * @param mend what to do about it
     */
    record Said(String field, String message, String mend) {}

    void settle(State how, String by, Instant now) {
        state = how;
        settledBy = by;
        settledAt = now;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** Cells as one text, to be sealed. */
    static String packed(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + NAMED + each.getValue())
                .collect(Collectors.joining(CELL));
    }

    static Map<String, String> unpacked(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String each : text.split(CELL)) {
            String[] parts = each.split(NAMED, 2);
            cells.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return cells;
    }

    String id() {
        return id;
    }

    Sheet sheet() {
        return sheet;
    }

    String mark() {
        return mark;
    }

    Sealed cells() {
        return cells;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    Quarantined view() {
        return new Quarantined(id, sheet.wire(), file, line, field, message, mend, takenAt);
    }
}
