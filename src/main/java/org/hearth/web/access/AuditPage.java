package org.hearth.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.hearth.access.AuditLine;
import org.hearth.access.AuditState;
import org.hearth.access.AuditTrail;
import org.hearth.access.Verified;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The audit of a span of days, newest first, and its check. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;
    private static final int SHORT = 8;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient CourtClock clock;

    private LocalDate from;
    private LocalDate to;
    private String after;
    private transient Page<AuditLine> lines;
    private transient Verified verified;
    private transient AuditState state;

    /** Reads one page of lines; without dates, those of the last seven days. */
    public void load() {
        state = trail.state(me.court());
        to = to == null ? clock.today() : to;
        from = from == null ? to.minusDays(6) : from;
        lines = trail.entries(
                me.court(),
                null,
                CourtTime.at(from, LocalTime.MIN),
                CourtTime.at(to.plusDays(1), LocalTime.MIN),
                after,
                LINES);
    }

    /** Checks the whole chain, or what was linked since the last good check. */
    public void verify(boolean whole) {
        verified = trail.verify(me.court(), whole);
        load();
    }

    public List<AuditLine> getLines() {
        return lines == null ? List.of() : lines.items();
    }

    /** In which standing a line was done, in words; a timer has none. */
    public String role(AuditLine line) {
        return line.role() == null ? "" : WORDS.say("role." + line.role().toLowerCase(Locale.ROOT));
    }

    /** What for, in words. */
    public String task(AuditLine line) {
        return WORDS.say("task." + line.task().toLowerCase(Locale.ROOT));
    }

    /** Enough of a case's token to tell two cases apart on a page; nothing outside a case. */
    public String shortCase(AuditLine line) {
        String token = line.caseToken();
        return token == null ? "" : token.substring(0, Math.min(SHORT, token.length()));
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return lines == null ? null : lines.next();
    }

    /** How the audit stood when it was checked last. */
    public AuditState getState() {
        return state;
    }

    /** What is wrong at the first line that does not stand, in words. */
    public String getFault() {
        return verified == null || verified.fault() == null
                ? ""
                : WORDS.say("audit.fault."
                        + verified.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the check found; null before it. */
    public Verified getVerified() {
        return verified;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
