package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Trail;
import org.hearth.docket.HearingSet;
import org.hearth.docket.HearingVacated;

/** Works out who is owed notice when a hearing is set or moved, in the transaction that sets it; withdraws what is vacated. */
@ApplicationScoped
class OnHearing {
    @Inject
    NoticeRows rows;

    @Inject
    Owing owing;

    @Inject
    Trail trail;

    /** Of a hearing that moved, what was not served is re-dated and what was served is owed anew. */
    void set(@Observes HearingSet set) {
        OpenCase pass = set.pass();
        Roster roster = owing.roster(pass);
        NoticedHearing hearing = owing.placed(pass, set.hearing(), roster.file());
        owing.settle(pass, roster, List.of(hearing));
        if (!roster.siblings().isEmpty()) {
            rows.toSibling(pass, hearing.day()).forEach(each -> each.withdraw(WithdrawnFor.SET_TOGETHER));
        }
    }

    /** What was served stays written down. */
    void drop(@Observes HearingVacated vacated) {
        OpenCase pass = vacated.pass();
        String id = vacated.hearing().id();
        rows.hearing(pass, id).ifPresent(NoticedHearing::drop);
        rows.notices(pass, List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(OwedNotice::isOwed)
                .forEach(each -> each.withdraw(WithdrawnFor.VACATED));
        trail.touched("notices");
    }
}
