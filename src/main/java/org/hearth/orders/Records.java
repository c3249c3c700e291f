package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.court.OfficerKind;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The versions of hearings' records and the orders that they bring into force. */
@ApplicationScoped
class Records {
    private static final int LONGEST_REASON = 400;
    private static final int BACK = 12;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    OrderKinds kinds;

    RecordView write(OpenCase pass, Matter matter, HearingRecord record, String reason) {
        Optional<MinuteRecord> before = find(pass, matter.hearing(), false);
        boolean corrects = find(pass, matter.hearing(), true).isPresent();
        checkReason(corrects, reason);
        before.ifPresent(version -> version.makeWayForNewer(clock.now()));
        int number = before.map(MinuteRecord::number).orElse(0) + 1;
        MinuteRecord version =
                new MinuteRecord(pass, matter, number, RecordHash.of(matter, number, record), clock.now());
        List<String> orders = place(pass, matter, record.orders());
        String kept = new Kept(record.affirming(""), orders, corrects ? reason : null).text();
        version.hold(
                sealed(pass, ContentKind.ORDERS, kept), sealed(pass, ContentKind.AFFIRMATIONS, record.affirmation()));
        em.persist(version);
        em.flush();
        return view(pass, version);
    }

    RecordView sign(OpenCase pass, String hearing, String hash, OfficerKind signer) {
        MinuteRecord version = find(pass, hearing, false).orElseThrow(Problem::notFound);
        if (!version.hash().equals(hash)) {
            throw Problem.lostRace("record-changed");
        }
        if (!version.isSigned()) {
            Instant now = clock.now();
            version.sign(pass, now);
            List<String> ordered = kept(pass, version).orders();
            for (OrderLine line : lines(pass, hearing)) {
                if (!ordered.contains(line.id())) {
                    line.drop(now);
                } else if (waits(signer, line)) {
                    line.refer(now);
                } else {
                    line.sign(now);
                }
            }
            em.flush();
        }
        return view(pass, version);
    }

    private boolean waits(OfficerKind signer, OrderLine line) {
        return kinds.find(line.kind())
                .filter(kind -> SigningRules.waitsForJudge(signer, kind))
                .isPresent();
    }

    RecordView approve(OpenCase pass, String hearing, String hash) {
        MinuteRecord version = find(pass, hearing, true).orElseThrow(Problem::notFound);
        if (!version.hash().equals(hash)) {
            throw Problem.lostRace("record-changed");
        }
        List<OrderLine> waiting =
                lines(pass, hearing).stream().filter(OrderLine::waitsForJudge).toList();
        if (waiting.isEmpty()) {
            throw Problem.unmetRule("nothing-to-approve");
        }
        waiting.forEach(line -> line.sign(clock.now()));
        em.flush();
        return view(pass, version);
    }

    Optional<RecordView> latest(OpenCase pass, String hearing) {
        return find(pass, hearing, false).map(version -> view(pass, version));
    }

    Optional<RecordView> signed(OpenCase pass, String hearing) {
        return find(pass, hearing, true).map(version -> view(pass, version));
    }

    /** Every version, the first one first. */
    List<RecordView> versions(OpenCase pass, String hearing) {
        return em
                .createQuery(
                        "select r from MinuteRecord r where r.hearing = :hearing and r.caseId = :case"
                                + " order by r.number",
                        MinuteRecord.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(version -> view(pass, version))
                .toList();
    }

    List<Affirmed> affirmations(OpenCase pass) {
        return em
                .createQuery(
                        "select r from MinuteRecord r where r.caseId = :case and r.replacedAt is null"
                                + " and r.affirmation.kind is not null order by r.recordedAt desc",
                        MinuteRecord.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(BACK)
                .getResultList()
                .stream()
                .map(each -> affirmed(pass, each))
                .toList();
    }

    private Affirmed affirmed(OpenCase pass, MinuteRecord each) {
        Reading reading = seals.open(pass, each.affirmation());
        return new Affirmed(each.hearing(), reading.text(), reading.withheldBy(), each.recordedBy(), each.recordedAt());
    }

    private Optional<MinuteRecord> find(OpenCase pass, String hearing, boolean signed) {
        return em.createQuery(
                        "select r from MinuteRecord r where r.hearing = :hearing and r.caseId = :case"
                                + (signed ? " and r.signedAt is not null" : "") + " order by r.number desc",
                        MinuteRecord.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<OrderLine> lines(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select o from OrderLine o where o.hearing = :hearing and o.caseId = :case"
                                + " and o.droppedAt is null order by o.line",
                        OrderLine.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** Gives each order its row: an order that says the same as before keeps its own, a draft left out goes. */
    private List<String> place(OpenCase pass, Matter matter, List<OrderDraft> drafts) {
        List<OrderLine> left = new ArrayList<>(lines(pass, matter.hearing()));
        List<String> ids = new ArrayList<>();
        for (OrderDraft draft : drafts) {
            OrderLine line = same(pass, left, draft).orElseGet(() -> fresh(pass, matter, draft));
            left.remove(line);
            line.standAt(ids.size());
            ids.add(line.id());
        }
        left.stream().filter(OrderLine::isDraft).forEach(em::remove);
        return ids;
    }

    private Optional<OrderLine> same(OpenCase pass, List<OrderLine> lines, OrderDraft draft) {
        return lines.stream()
                .filter(line -> line.due().equals(draft.due())
                        && line.responsible().equals(draft.responsible())
                        && line.code().equals(draft.code())
                        && line.kind().equals(draft.kind())
                        && line.petitions().equals(draft.petitions())
                        && draft.text().equals(seals.open(pass, line.text()).text()))
                .findFirst();
    }

    private OrderLine fresh(OpenCase pass, Matter matter, OrderDraft draft) {
        OrderLine line = new OrderLine(pass, matter, draft, sealed(pass, ContentKind.ORDERS, draft.text()));
        em.persist(line);
        return line;
    }

    private Sealed sealed(OpenCase pass, ContentKind kind, String text) {
        return text.isEmpty() ? null : seals.seal(pass, pass.caseId(), kind, text);
    }

    private Kept kept(OpenCase pass, MinuteRecord version) {
        return Kept.read(seals.open(pass, version.body()).text());
    }

    private RecordView view(OpenCase pass, MinuteRecord version) {
        Reading reading = seals.open(pass, version.body());
        Kept kept = reading.isOpen() ? Kept.read(reading.text()) : new Kept(HearingRecord.empty(), List.of(), null);
        List<CourtOrder> orders = lines(pass, version.hearing()).stream()
                .filter(line -> kept.orders().contains(line.id()))
                .map(line -> order(pass, line))
                .toList();
        return RecordViews.of(pass, version, reading, kept, affirmation(pass, version), orders);
    }

    private CourtOrder order(OpenCase pass, OrderLine line) {
        return line.view(seals.open(pass, line.text()), clock.today(), PromiseCourse.NONE);
    }

    private String affirmation(OpenCase pass, MinuteRecord version) {
        Sealed said = version.affirmation();
        return said == null ? "" : seals.open(pass, said).text();
    }

    private static void checkReason(boolean corrects, String reason) {
        if (corrects && reason.isEmpty()) {
            throw Problem.badInput("reason", "problem.correction-reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Problem.badInput("reason", "problem.too-long", LONGEST_REASON);
        }
    }
}
