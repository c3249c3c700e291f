package org.hearth.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.AuditNames;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.JudgeNotes;
import org.hearth.bench.Signing;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.input.Inputs;
import org.hearth.input.Planter;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.summary.Summaries;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** A young person with one dependency petition and two delinquency petitions, each heard, answered for, and signed. */
final class DualCase implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    final Hall hall;
    final Docket docket;
    final Bench bench;
    Caller clerk;
    Caller judge;
    final Caller counsel;
    final Caller youth;
    final Caller probation;
    final Caller social;
    final Caller prosecutor;
    String caseId;
    String care;
    String first;
    String second;
    Hearing ofCare;
    Hearing ofFirst;
    Hearing ofSecond;

    DualCase(String database) {
        hall = Hall.on(database, Tables.class, Planter.class, AuditNames.class);
        docket = hall.get(Docket.class);
        bench = hall.get(Bench.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "", null);
        youth = hall.enter("youth", Role.YOUTH, "", null);
        probation = hall.enter("probation", Role.PROBATION, "county probation", null);
        social = hall.enter("social", Role.SOCIAL_WORKER, "county child welfare", null);
        prosecutor = hall.enter("da", Role.PROSECUTOR, "District Attorney", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(90));
    }

    /** A fresh case whose first delinquency petition was heard; where it is whole the others too, each on another day. */
    void begin(boolean whole) {
        on(TODAY);
        NewCase given = new NewCase(
                "Mara",
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DUAL,
                Custody.OUT,
                Map.of(
                        Milestone.PETITION_FILED,
                        TODAY.minusDays(80),
                        Milestone.WARD_PETITION_FILED,
                        TODAY.minusDays(60)),
                List.of(
                        new NewPetition("300", TODAY.minusDays(80), TODAY.minusDays(70)),
                        new NewPetition("602", TODAY.minusDays(60), TODAY.minusDays(50)),
                        new NewPetition("602", TODAY.minusDays(40), TODAY.minusDays(30))),
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        hall.join(desk(), counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk(), youth, Role.YOUTH);
        hall.join(desk(), probation, Role.PROBATION);
        hall.join(desk(), social, Role.SOCIAL_WORKER);
        hall.join(desk(), prosecutor, Role.PROSECUTOR);
        List<Petition> all = hall.get(CaseFiles.class).header(desk()).petitions();
        care = all.get(0).id();
        first = all.get(1).id();
        second = all.get(2).id();
        ofFirst = set("del.786", first, TODAY.plusDays(8));
        hear(ofFirst, "the garden wall", probation);
        if (whole) {
            ofCare = set("dep.interim", care, TODAY.plusDays(1));
            ofSecond = set("del.786", second, TODAY.plusDays(15));
            hear(ofCare, "the aunt's home", social);
            hear(ofSecond, "the evening class", probation);
        }
    }

    /** Sets the court's day and signs the court's staff in again. */
    void on(LocalDate day) {
        hall.clock().set(day);
        clerk = hall.signIn("clerk");
        judge = hall.signIn("judge");
    }

    private Hearing set(String type, String petition, LocalDate from) {
        Slot slot = docket.advise(desk(), new SlotAsk(type, 20, from, null, 5))
                .slots()
                .get(0);
        return docket.set(desk(), new NewHearing(type, slot.sitting(), slot.startsAt(), 20, petition, null));
    }

    private void hear(Hearing hearing, String words, Caller writer) {
        OpenCase author = hall.open(writer, caseId);
        hall.get(Inputs.class).asked(author, hearing.id()).stream()
                .filter(each -> each.person().equals(writer.person()))
                .findFirst()
                .ifPresent(each -> hall.get(Planter.class)
                        .plant(author, each.id(), Map.of(ContentKind.PROGRESS, "Worked on " + words)));
        hall.get(Summaries.class).read(hall.open(judge, caseId), hearing.id());
        hall.get(JudgeNotes.class).write(hall.open(judge, caseId), hearing.id(), "Ask about " + words, 0);
        record(hearing, List.of(new OrderDraft("Go on with " + words, "", "county probation", TODAY.plusDays(30))));
    }

    /** Records and signs. */
    void record(Hearing hearing, List<OrderDraft> orders) {
        Hearing now = docket.hearing(desk(), hearing.id());
        String hash = bench.record(
                        desk(),
                        hearing.id(),
                        new HearingRecord(null, null, orders, "Came each time."),
                        null,
                        "As said in court.",
                        now.version())
                .record()
                .hash();
        hall.get(Signing.class)
                .sign(
                        hall.open(judge, caseId),
                        hearing.id(),
                        hall.get(Accounts.class).confirm(judge, hall.password()),
                        hash);
    }

    OpenCase desk() {
        return hall.open(clerk, caseId);
    }

    /** As the clerk enters it. */
    static SealOrder order(LocalDate destroy) {
        return new SealOrder(Statute.WIC_786, "Hon. R. Sol", TODAY, destroy, List.of("Unified School District"), null);
    }

    Map<String, java.util.Set<String>> tables() {
        return hall.get(Tables.class).all();
    }

    @Override
    public void close() {
        hall.close();
    }
}
