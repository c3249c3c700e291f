package org.hearth.bench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.CourtBook;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Checklists;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Matter;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;
import org.hearth.orders.Remembered;
import org.hearth.orders.Said;
import org.hearth.paper.PaperForm;
import org.hearth.progress.Picture;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;
import org.hearth.summary.Timelines;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The hearing itself: what is read at the bench, what is recorded and signed there, and the next date in the same step. */
@Door
public class Bench {
    /** As many as stand beside each other on a paper of two pages. */
    private static final int PICTURES = 3;

    @Inject
    CaseFiles files;

    @Inject
    Standings standings;

    @Inject
    Docket docket;

    @Inject
    Continuances continuances;

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
    Trail trail;

    /**
     * The bench page of a hearing, in a fixed number of statements.
     *
     * @throws Problem not found for a hearing of another case
     */
    @Needs(Task.READ_SUMMARY)
    public Sheet page(OpenCase pass, String hearing) {
        Hearing set = docket.hearing(pass, hearing);
        Optional<RecordView> record = orders.of(pass, hearing);
        return new Sheet(
                files.header(pass),
                set,
                summaries.read(pass, hearing),
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
        Hearing heard = docket.mark(pass, hearing, HearingStatus.HEARD, version);
        Optional<RecordView> before = orders.of(pass, hearing);
        Hearing set = settle(pass, before.map(RecordView::next).orElse(null), next);
        RecordView written = orders.record(pass, matter(heard, set), record, reason);
        drafts.forget(pass, hearing);
        Hearing waiting = docket.mark(pass, hearing, HearingStatus.ORDERS_TO_SIGN, heard.version());
        return new Recorded(waiting, written, set);
    }

    private Hearing settle(OpenCase pass, String earlier, NextHearing next) {
        Hearing before = earlier == null ? null : docket.hearing(pass, earlier);
        boolean stands = before != null && !before.status().off();
        if (next == null || stands && isSame(before, next)) {
            return stands ? before : null;
        }
        if (stands && !before.status().over()) {
            String court = Words.ENGLISH.say(Discipline.COURT.key());
            continuances.vacate(pass, earlier, new Change(MoveReason.COURT_CALENDAR, court), before.version());
        }
        trail.touched("next");
        return docket.set(
                pass, new NewHearing(next.type(), next.sitting(), next.startsAt(), next.minutes(), null, next.basis()));
    }

    private static boolean isSame(Hearing before, NextHearing next) {
        return before.type().equals(next.type())
                && before.sitting().equals(next.sitting())
                && Objects.equals(before.startsAt(), next.startsAt())
                && before.minutes() == next.minutes();
    }

    private Matter matter(Hearing heard, Hearing next) {
        return new Matter(
                heard.id(),
                heard.petition(),
                heard.type(),
                types.of(heard.type()).checklist(),
                heard.startsAt(),
                next == null ? null : next.id(),
                next == null ? null : next.startsAt());
    }

    /**
     * Signs a hearing's record over its hash; the hearing is done when nothing is left to enter in the county's system.
     *
     * @throws Problem as {@link Orders#sign}
     */
    @Needs(Task.SIGN_RECORD)
    public Recorded sign(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        RecordView signed = orders.sign(pass, hearing, confirmed, hash);
        return shown(pass, follow(pass, signed), signed);
    }

    /**
     * Marks an order as entered in the county's system; with the last one its hearing is done.
     *
     * @throws Problem as {@link Orders#entered}
     */
    @Needs(Task.ENTER_ORDERS)
    public CourtOrder entered(OpenCase pass, String orderId, String minuteCode, long version) {
        CourtOrder order = orders.entered(pass, orderId, minuteCode, version);
        orders.of(pass, order.hearing()).ifPresent(record -> follow(pass, record));
        return order;
    }

    private Hearing follow(OpenCase pass, RecordView record) {
        Hearing hearing = docket.hearing(pass, record.hearing());
        HearingStatus status =
                record.state() == RecordState.ENTERED ? HearingStatus.DONE : HearingStatus.ORDERS_TO_SIGN;
        return docket.mark(pass, hearing.id(), status, hearing.version());
    }

    /**
     * The minute order as a tagged PDF, from the version that is signed; the affirmation is no part of it.
     *
     * @throws Problem not found before anything is recorded; unmet rule {@code record-not-signed} before the signature
     */
    @Needs(Task.READ_ORDERS)
    public byte[] minuteOrder(OpenCase pass, String hearing) {
        return minuteOrder(pass, hearing, PaperForm.PDF);
    }

    /** The same in the form that is asked for. */
    @Needs(Task.READ_ORDERS)
    public byte[] minuteOrder(OpenCase pass, String hearing, PaperForm form) {
        pass.needCopy();
        Hearing held = docket.hearing(pass, hearing);
        Optional<RecordView> signed = orders.signed(pass, hearing);
        if (signed.isEmpty()) {
            orders.of(pass, hearing).orElseThrow(Problem::notFound);
            throw Problem.unmetRule("record-not-signed");
        }
        if (signed.get().withheldBy() != null) {
            throw Problem.notAllowed();
        }
        Recorded shown = shown(pass, held, signed.get());
        return papers.minuteOrder(
                pass,
                files.header(pass),
                shown,
                checklists.of(types.of(held.type()).checklist()),
                form);
    }

    /** The summary before a hearing as a tagged PDF, as this reader may read it. */
    @Needs(Task.READ_SUMMARY)
    public byte[] summaryPaper(OpenCase pass, String hearing) {
        pass.needCopy();
        Hearing set = docket.hearing(pass, hearing);
        Summary summary = summaries.read(pass, hearing);
        boolean open = summary.closedBy() == null && pass.may(Task.READ_PROGRESS);
        List<Picture> pictures = open ? timelines.changed(pass, PICTURES) : List.of();
        return papers.summary(pass, files.header(pass), set, summary, pictures);
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
