package org.hearth.bench;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewTransfer.Direction;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.notice.HearingNotices;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.Notices;
import org.hearth.notice.Party;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Affirmed;
import org.hearth.orders.Orders;
import org.hearth.paper.Papers;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * What a case sends and what a family receives, on paper, from the court's own templates: notice and proof of service, a
 * request for input, a transfer, an affirmation, a card. A family's copy is in English or Spanish.
 */
@Door
public class HearingPapers {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    Notices notices;

    @Inject
    Inputs inputs;

    @Inject
    Transfers transfers;

    @Inject
    Orders orders;

    @Inject
    Affirmations affirmations;

    @Inject
    CourtBook book;

    @Inject
    Papers papers;

    @Inject
    CourtClock clock;

    /**
     * The notice of a hearing to one person who is owed it. It names the case by Hearth's own number, never a child.
     *
     * @param notice that person's notice
     * @param language {@code en} or {@code es}; null for the language noted for that person
     * @throws Problem not found for a notice of another hearing
     */
    @Needs(Task.SERVE_NOTICES)
    public byte[] notice(OpenCase pass, String hearing, String notice, String language) {
        pass.needCopy();
        HearingNotices owed = notices.of(pass, hearing);
        NoticeItem item = owed.items().stream()
                .filter(each -> each.id().equals(notice))
                .findFirst()
                .orElseThrow(Problem::notFound);
        CaseHeader header = files.header(pass);
        Words words = Words.in(language == null ? spoken(pass, header, item) : language);
        Courthouse house = book.courthouse(pass.courthouse());
        Map<String, Object> data = of(house);
        data.put("facts", LetterFacts.hearing(header, owed.hearing(), house, words));
        data.putAll(LetterFacts.addressee(item, words));
        return papers.pdf("hearing-notice", data, words.locale());
    }

    private String spoken(OpenCase pass, CaseHeader header, NoticeItem item) {
        return notices.parties(pass).stream()
                .filter(each -> each.id().equals(item.partyId()))
                .map(Party::language)
                .findFirst()
                .orElse(item.party().isNamedByCase() ? header.language() : "en");
    }

    /** Who was served with the notices of a hearing and who was not, for whoever served to sign. */
    @Needs(Task.READ_NOTICES)
    public byte[] proof(OpenCase pass, String hearing) {
        pass.needCopy();
        HearingNotices owed = notices.of(pass, hearing);
        Courthouse house = book.courthouse(pass.courthouse());
        Map<String, Object> data = of(house);
        data.put("facts", LetterFacts.hearing(files.header(pass), owed.hearing(), house, WORDS));
        data.put("served", LetterFacts.served(owed));
        data.put("missing", LetterFacts.missing(owed));
        data.put("servers", LetterFacts.servers(owed));
        data.put("made", CourtTime.say(clock.now(), WORDS.locale()));
        return papers.pdf("proof-of-service", data, WORDS.locale());
    }

    /**
     * What one person is asked before a hearing, with the questions, for those who would rather have it on paper.
     *
     * @param language {@code en} or {@code es}; null for the family's own where a family answers
     */
    @Needs(Task.READ_REQUESTS)
    public byte[] request(OpenCase pass, String request, String language) {
        pass.needCopy();
        RequestView view = inputs.open(pass, request);
        CaseHeader header = files.header(pass);
        boolean family = LetterFacts.isFamily(view.asked().discipline());
        Words words = Words.in(language != null ? language : family ? header.language() : "en");
        Courthouse house = book.courthouse(pass.courthouse());
        Hearing hearing = docket.hearing(pass, view.asked().hearing());
        Map<String, Object> data = of(house);
        data.put("facts", LetterFacts.hearing(header, hearing, house, words));
        data.putAll(LetterFacts.request(view, words));
        return papers.pdf("input-request", data, words.locale());
    }

    /**
     * The letter that hands a case on to another court, or the family's copy of it.
     *
     * @param family true for the letter to the young person and their family
     * @param language of the family's copy; null for their own
     * @throws Problem not found for a case that came in; not allowed for a reader who may not know who waits there
     */
    @Needs(Task.READ_TRANSFERS)
    public byte[] transfer(OpenCase pass, String id, boolean family, String language) {
        pass.needCopy();
        Transfer transfer = transfers.one(pass, id);
        if (transfer.direction() != Direction.OUT) {
            throw Problem.notFound();
        }
        if (transfer.contact() == null) {
            throw Problem.notAllowed();
        }
        CaseHeader header = files.header(pass);
        Courthouse house = book.courthouse(pass.courthouse());
        Words words = Words.in(!family ? "en" : language == null ? header.language() : language);
        Map<String, Object> data = of(house);
        data.put("to", transfer.court());
        data.put("contact", transfer.contact());
        data.put("due", CourtTime.say(transfer.due(), words.locale()));
        if (!family) {
            Hearing gone = transfer.hearing() == null ? null : docket.hearing(pass, transfer.hearing());
            data.putAll(LetterFacts.transfer(transfer, header, gone));
        }
        return papers.pdf(family ? "transfer-family" : "transfer", data, words.locale());
    }

    /**
     * What the court affirmed at a hearing, to take home; it names neither court nor case.
     *
     * @throws Problem unmet rule {@code nothing-affirmed}; {@code praise-declined} where the young person wants none
     */
    @Needs(Task.READ_AFFIRMATIONS)
    public byte[] certificate(OpenCase pass, String hearing, String language) {
        pass.needCopy();
        Hearing held = docket.hearing(pass, hearing);
        List<String> said = orders.affirmations(pass).stream()
                .filter(each -> each.hearing().equals(hearing) && each.text() != null)
                .map(Affirmed::text)
                .filter(each -> !each.isBlank())
                .toList();
        if (said.isEmpty()) {
            throw Problem.unmetRule("nothing-affirmed");
        }
        if (affirmations.praise(pass, hearing).declined()) {
            throw Problem.unmetRule("praise-declined");
        }
        CaseHeader header = files.header(pass);
        Words words = Words.in(language == null ? header.language() : language);
        Courthouse house = book.courthouse(pass.courthouse());
        Map<String, Object> data = new HashMap<>();
        data.put("who", header.label() == null ? "" : header.label());
        data.put("said", said);
        data.put("day", CourtTime.say(held.day(), words.locale()));
        data.put("by", house.officer(held.officer()).name());
        return papers.pdf("certificate", data, words.locale());
    }

    /**
     * A card with the lines that a young person chose, and nothing else. Nothing of it is kept.
     *
     * @throws Problem bad input on {@code lines}, as {@link CardLines#checked}
     */
    @Needs(Task.PRINT_CARD)
    public byte[] card(OpenCase pass, List<String> lines, String language) {
        Map<String, Object> data = Map.of("lines", CardLines.checked(lines));
        return papers.pdf("absence-card", data, Words.in(language).locale());
    }

    private static Map<String, Object> of(Courthouse house) {
        Map<String, Object> data = new HashMap<>();
        data.put("court", house.name());
        data.put("phone", house.line24());
        return data;
    }
}
