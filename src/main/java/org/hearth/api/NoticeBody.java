package org.hearth.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.notice.Manner;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.PartyKind;
import org.hearth.notice.ServiceEntry;
import org.hearth.notice.ServiceState;
import org.hearth.notice.WithdrawnFor;
import org.hearth.terms.Words;

/**
 * One person's notice on the wire.
 *
 * @param person by name where this reader may know it, else as what they are served
 * @param notice the key in the law's table
 * @param opens the first day; null where none is counted
 * @param closes the last court day on or before {@code closesNominal}; null where none is counted
 * @param steps the count explained
 * @param form the forms that go with it; null for none
 * @param served the day; null before it was served
 * @param by who served; for a waiver who waived
 * @param proof the day proof was filed; null while it is not
 * @param late days after the window closed; 0 in time
 * @param early days before the window opened; 0 in time
 * @param withdrawn why it is owed no longer; null while it is
 * @param earlier entries that were corrected, newest first
 */
public record NoticeBody(
        String id,
        String person,
        PartyKind party,
        String partyId,
        String notice,
        LocalDate opens,
        LocalDate closes,
        LocalDate closesNominal,
        List<String> steps,
        Set<Manner> mannerAllowed,
        String form,
        ServiceState state,
        LocalDate served,
        Manner manner,
        String by,
        LocalDate proof,
        int late,
        int early,
        WithdrawnFor withdrawn,
        String citation,
        List<ServiceEntry> earlier) {
    static NoticeBody of(NoticeItem item) {
        ServiceEntry service = item.service();
        return new NoticeBody(
                item.id(),
                item.person() == null ? Words.ENGLISH.say(item.party().key()) : item.person(),
                item.party(),
                item.partyId(),
                item.notice(),
                item.window().opens(),
                item.window().closes(),
                item.window().closesNominal(),
                item.window().steps(),
                item.mannerAllowed(),
                item.form(),
                item.state(),
                service == null ? null : service.served(),
                service == null ? null : service.manner(),
                service == null ? null : service.by(),
                service == null ? null : service.proof(),
                item.late(),
                item.early(),
                item.withdrawnFor(),
                item.citation(),
                item.earlier());
    }
}
