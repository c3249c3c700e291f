package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.Checklist;
import org.hearth.orders.Checklists;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.paper.PaperForm;
import org.hearth.terms.Problem;

/** One hearing's minute orders: one for each petition that it decided something on. */
@ApplicationScoped
class MinuteOrders {
    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    Orders orders;

    @Inject
    Checklists checklists;

    @Inject
    BenchPapers papers;

    /** The petitions that have a minute order of their own, as this reader may know them; empty before the signature. */
    List<Petition> petitions(OpenCase pass, String hearing) {
        Hearing held = docket.hearing(pass, hearing);
        Optional<RecordView> signed = orders.signed(pass, hearing);
        if (signed.isEmpty()) {
            return List.of();
        }
        CaseHeader header = files.header(pass);
        Set<String> own = PetitionRules.ownSide(held, types.of(held.type()), header);
        Set<String> named = signed.get().record().petitions();
        return header.petitions().stream()
                .filter(each -> own.contains(each.id()) || named.contains(each.id()))
                .toList();
    }

    /**
     * The minute order for one petition, from the version that is signed.
     *
     * @param petition null for the hearing's own; the whole record where the hearing is about the case as a whole
     * @throws Problem not found before anything is recorded, and for a petition on which nothing was decided; unmet rule
     *     {@code record-not-signed} before the signature, {@code order-not-approved} while a removal waits for a judge
     */
    byte[] paper(OpenCase pass, String hearing, String petition, PaperForm form) {
        pass.needCopy();
        Hearing held = docket.hearing(pass, hearing);
        RecordView signed = signed(pass, hearing);
        String about = petition == null ? held.petition() : petition;
        if (petition != null
                && petitions(pass, hearing).stream().noneMatch(each -> each.id().equals(petition))) {
            throw Problem.notFound();
        }
        CaseHeader header = files.header(pass);
        String next = signed.next();
        Recorded part = new Recorded(
                held,
                about == null ? signed : part(held, header, signed, about),
                next == null ? null : docket.hearing(pass, next));
        Checklist checklist = checklists.of(types.of(held.type()).checklist());
        return papers.minuteOrder(pass, header, part, checklist, form);
    }

    /** What each minute order of a hearing holds, one a petition; the whole record where it is about the case as a whole. */
    List<RecordView> parts(OpenCase pass, String hearing) {
        Hearing held = docket.hearing(pass, hearing);
        RecordView signed = signed(pass, hearing);
        CaseHeader header = files.header(pass);
        List<RecordView> parts = petitions(pass, hearing).stream()
                .map(each -> part(held, header, signed, each.id()))
                .toList();
        return parts.isEmpty() ? List.of(signed) : parts;
    }

    private RecordView part(Hearing held, CaseHeader header, RecordView signed, String petition) {
        boolean own = PetitionRules.ownSide(held, types.of(held.type()), header).contains(petition);
        HearingRecord part = signed.record().part(petition::equals, own || petition.equals(held.petition()));
        return signed.about(petition, part);
    }

    private RecordView signed(OpenCase pass, String hearing) {
        Optional<RecordView> signed = orders.signed(pass, hearing);
        if (signed.isEmpty()) {
            orders.of(pass, hearing).orElseThrow(Problem::notFound);
            throw Problem.unmetRule("record-not-signed");
        }
        if (signed.get().withheldBy() != null) {
            throw Problem.notAllowed();
        }
        HearingEnd.needApproved(signed.get());
        return signed.get();
    }
}
