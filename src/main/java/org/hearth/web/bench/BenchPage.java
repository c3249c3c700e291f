package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Bench;
import org.hearth.bench.Sheet;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courtroom;
import org.hearth.docket.Hearing;
import org.hearth.notice.Notices;
import org.hearth.notice.ServiceCount;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The summary before a hearing as this reader may read it: the young person first, on two printed pages at most. */
@Named
@RequestScoped
public class BenchPage {
    private static final Words WORDS = Words.ENGLISH;
    private static final int SOON = 3;

    @Inject
    private Me me;

    @Inject
    private Bench bench;

    @Inject
    private CourtBook book;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private Notices notices;

    private String hearing;
    private Sheet sheet;
    private String notice;
    private String room;

    /** Reads the page of a hearing. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(hearing));
        sheet = bench.page(pass, hearing);
        room = book.courthouse(pass.courthouse()).courtrooms().stream()
                .filter(each -> each.key().equals(sheet.hearing().courtroom()))
                .map(Courtroom::name)
                .findFirst()
                .orElse(sheet.hearing().courtroom());
        if (me.can(Task.READ_NOTICES.name())) {
            ServiceCount count = notices.missing(me.court(), List.of(hearing)).get(hearing);
            notice = count == null ? null : count.say(WORDS);
        }
    }

    /** How much proof of notice is on file and who is missing; null where this reader may not know. */
    public String getNotice() {
        return notice;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Date, time, courtroom and kind of the hearing in one line. */
    public String getLine() {
        Hearing set = sheet.hearing();
        String when = CourtTime.say(set.startsAt(), WORDS.locale());
        return WORDS.say("bench.line", when, room, WORDS.say("hearing." + set.type()));
    }

    /** The limit with the court days to spare; null where the court sets the date. */
    public String getLimit() {
        LocalDate target =
                sheet.hearing().limit() == null ? null : sheet.hearing().limit().target();
        if (target == null) {
            return null;
        }
        long spare = spare(target);
        return WORDS.say("bench.limit", CourtTime.say(target, WORDS.locale()), spare, Math.abs(spare));
    }

    /** {@code attention} within three court days of the limit, {@code imminent} beyond it. */
    public String getLimitKind() {
        LocalDate target = sheet.hearing().limit().target();
        return spare(target) < 0 ? "imminent" : spare(target) <= SOON ? "attention" : "";
    }

    /** Court days between the hearing and its limit; negative beyond it. */
    private long spare(LocalDate target) {
        LocalDate day = sheet.hearing().day();
        boolean beyond = target.isBefore(day);
        LocalDate first = beyond ? target : day;
        long days = first.plusDays(1)
                .datesUntil((beyond ? day : target).plusDays(1))
                .filter(calendar::isCourtDay)
                .count();
        return beyond ? -days : days;
    }

    /** The young person's own words, which lead the page. */
    public Block getOwn() {
        return sheet.summary().block(BlockId.WORDS);
    }

    /** Every other block that says something or withholds something, in its order. */
    public List<Block> getBlocks() {
        return sheet.summary().blocks().stream()
                .filter(each -> each.id() != BlockId.WORDS)
                .toList();
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    /** The case's key, for its header. */
    public String getCaseId() {
        return sheet == null ? null : sheet.header().number();
    }
}
