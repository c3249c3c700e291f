package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Continuances;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingHistory;
import org.hearth.orders.Checklist;
import org.hearth.orders.OrderKinds;
import org.hearth.orders.RecordView;
import org.hearth.paper.PaperForm;
import org.hearth.paper.Papers;
import org.hearth.progress.Picture;
import org.hearth.summary.Summary;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Puts a signed record or a summary into the plain data that the court's paper templates place. */
@ApplicationScoped
class BenchPapers {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    Papers papers;

    @Inject
    CourtBook book;

    @Inject
    Continuances continuances;

    @Inject
    OrderKinds kinds;

    @Inject
    CourtClock clock;

    byte[] minuteOrder(OpenCase pass, CaseHeader header, Recorded recorded, Checklist checklist, PaperForm form) {
        RecordView record = recorded.record();
        Courthouse house = book.courthouse(pass.courthouse());
        Map<String, Object> data = new HashMap<>();
        data.put("court", house.name());
        data.put("notice", "");
        data.put("correction", record.reason() == null ? "" : record.reason());
        data.put("number", record.number());
        HearingHistory history = continuances.history(pass, recorded.hearing().id());
        data.put("facts", MinuteFacts.of(header, recorded.hearing(), history, record, house));
        data.put("appearances", MinuteFacts.appearances(record));
        data.put("findings", MinuteFacts.findings(record, checklist));
        data.put("orders", MinuteFacts.orders(record, kinds));
        data.putAll(MinuteFacts.opening(record.record()));
        data.put("next", recorded.next() == null ? WORDS.say("paper.no-next") : where(recorded.next(), house));
        data.put(
                "signature",
                WORDS.say("paper.signed", record.signedBy(), CourtTime.say(record.signedAt(), WORDS.locale())));
        data.put("hash", record.hash());
        return papers.set("minute-order", data, WORDS.locale(), form);
    }

    /** Pictures stand on the summary's paper only where two pages have room for them. */
    static boolean hasRoomForPictures(Summary summary) {
        return summary.lines() <= SummaryData.LINES_BESIDE_PICTURES;
    }

    byte[] summary(Summary summary, List<Picture> pictures) {
        return papers.pdf("summary", SummaryData.of(summary, pictures, clock.today()), WORDS.locale());
    }

    private static String where(Hearing hearing, Courthouse house) {
        List<String> parts = List.of(
                CourtTime.say(hearing.startsAt(), WORDS.locale()),
                MinuteFacts.room(hearing, house),
                WORDS.say("hearing." + hearing.type()));
        return String.join(", ", parts);
    }
}
