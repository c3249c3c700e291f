package org.hearth.bench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Checklists;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.orders.Remembered;
import org.hearth.orders.Said;
import org.hearth.summary.Opened;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;
import org.hearth.summary.Timelines;
import org.hearth.terms.Problem;

/** The hearing itself: what is read at the bench, what is recorded there, and the next date in the same step. */
@Door
public class Bench {
    /** As many as stand beside each other on a paper of two pages. */
    private static final int PICTURES = 3;

    @Inject
    Standings standings;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    Orders orders;

    @Inject
    Checklists checklists;

    @Inject
    Summaries summaries;

    @Inject
    Timelines timelines;

    @Inject
    Drafts drafts;

    @Inject
    BenchPapers papers;

    @Inject
    Affirmations affirmations;

    @Inject
    CourtBook book;

    @Inject
    NextSetting settings;

    @Inject
    HeardTogether together;

    @Inject
    ReceivedReports reports;

    /**
     * The bench page of a hearing, in a fixed number of statements.
     *
     * @throws Problem not found for a hearing of another case
     */
    @Needs(Task.READ_SUMMARY)
    public Sheet page(OpenCase pass, String hearing) {
        Opened opened = summaries.open(pass, hearing);
        Hearing set = opened.hearing();
        Optional<RecordView> record = orders.of(pass, hearing);
        return new Sheet(
                opened.header(),
                set,
                opened.summary(),
                checklists.of(types.of(set.type()).checklist()),
                record.orElse(null),
                record.map(RecordView::next).map(id -> docket.hearing(pass, id)).orElse(null),
                standings.team(pass));
    }

    /** A hearing with its latest record; the record is null before anything is recorded. */
    @Needs(Task.READ_ORDERS)
    public Recorded recorded(OpenCase pass, String hearing) {
        return shown(
                pass, docket.hearing(pass, hearing), orders.of(pass, hearing).orElse(null));
    }

    /**
     * Records a hearing and sets the next one: both or nothing. The next hearing of an earlier version is kept when it is
     * the same or none is given, and replaced otherwise.
     *
     * @param next the next hearing; null sets none
     * @param reason why a signed record is corrected; else null
     * @param version of the hearing, as it was read
     * @throws Problem as {@link Orders#record} and {@link Docket#set}; lost race over another version
     */
    @Needs(Task.RECORD_HEARING)
    public Recorded record(
            OpenCase pass, String hearing, HearingRecord record, NextHearing next, String reason, long version) {
        return record(pass, List.of(), hearing, record, next, reason, version);
    }

    /**
     * The same where siblings are heard in one sitting: what names a petition of theirs is written into their own
     * hearing's record, all or nothing.
     *
     * @param siblings this person on the cases of the siblings whose petitions the record names
     * @throws Problem bad input naming each finding and order with a petition of nobody heard here
     */
    @Needs(Task.RECORD_HEARING)
    public Recorded record(
            OpenCase pass,
            List<OpenCase> siblings,
            String hearing,
            HearingRecord record,
            NextHearing next,
            String reason,
            long version) {
        Hearing heard = docket.mark(pass, hearing, HearingStatus.HEARD, version);
        HearingRecord named = reports.named(pass, hearing, record);
        PetitionRules.check(named, together.known(pass, siblings, heard, named));
        Optional<RecordView> before = orders.of(pass, hearing);
        Hearing set = settings.settle(pass, before.map(RecordView::next).orElse(null), next);
        RecordView written = orders.record(pass, together.matter(pass, heard, set), named, reason);
        together.record(pass, siblings, heard, named, reason);
        drafts.forget(pass, hearing);
        Hearing waiting = docket.mark(pass, hearing, HearingStatus.ORDERS_TO_SIGN, heard.version());
        return new Recorded(waiting, written, set);
    }

    /** The summary before a hearing as a tagged PDF, as this reader may read it. */
    @Needs(Task.READ_SUMMARY)
    public byte[] summaryPaper(OpenCase pass, String hearing) {
        pass.needCopy();
        Summary summary = summaries.read(pass, hearing);
        boolean room = summary.closedBy() == null && BenchPapers.hasRoomForPictures(summary);
        boolean drawn = room && pass.may(Task.READ_PROGRESS);
        return papers.summary(summary, drawn ? timelines.changed(pass, PICTURES) : List.of());
    }

    /** A summary that this reader read before, as a tagged PDF, word for word. */
    @Needs(Task.READ_SUMMARY)
    public byte[] readingPaper(OpenCase pass, String hearing, String hash) {
        pass.needCopy();
        return papers.summary(summaries.reading(pass, hearing, hash), List.of());
    }

    /**
     * Notes what the court said at a hearing it would ask about; it comes back on the next summary.
     *
     * @param by the judicial officer who said it; empty for the one the hearing is set before
     * @throws Problem as {@link Affirmations#remember}; not found for a hearing of another case
     */
    @Needs(Task.RECORD_HEARING)
    public Remembered remember(OpenCase pass, String hearing, String text, String by) {
        Hearing held = docket.hearing(pass, hearing);
        String officer =
                book.courthouse(pass.courthouse()).officer(held.officer()).name();
        String name = by == null || by.isBlank() ? officer : by;
        return affirmations.remember(pass, new Said(held.id(), held.day(), name, text));
    }

    /** What this person has typed at this hearing and not recorded yet. */
    @Needs(Task.RECORD_HEARING)
    public Optional<Typed> typed(OpenCase pass, String hearing) {
        return drafts.of(pass, hearing);
    }

    /**
     * Saves what this person has typed.
     *
     * @param version the one saved last; 0 before the first
     * @throws Problem lost race when another page has saved since
     */
    @Needs(Task.RECORD_HEARING)
    public Typed type(OpenCase pass, String hearing, String answers, long version) {
        docket.hearing(pass, hearing);
        return drafts.save(pass, hearing, answers, version);
    }

    private Recorded shown(OpenCase pass, Hearing hearing, RecordView record) {
        String next = record == null ? null : record.next();
        return new Recorded(hearing, record, next == null ? null : docket.hearing(pass, next));
    }
}
