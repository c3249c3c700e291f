package org.hearth.calling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.docket.DocketCounts;
import org.hearth.terms.Tally;

/** How young people took part in their hearings, in counts; asked when a scorecard is published. */
@Door
public class CallCounts {
    private static final int CHUNK = 500;

    @Inject
    EntityManager em;

    @Inject
    DocketCounts docket;

    /** Hearings held, by how the young person was there: {@code room}, {@code remote}, {@code not_marked}. */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> youth(CourtPass pass, LocalDate from, LocalDate to) {
        Map<String, String> held = docket.held(pass, from, to);
        Map<String, Boolean> remote = remote(new ArrayList<>(held.keySet()));
        Tally.Sheet sheet = new Tally.Sheet();
        held.forEach((hearing, house) -> {
            Boolean afar = remote.get(hearing);
            sheet.add(house, "", afar == null ? "not_marked" : afar ? "remote" : "room");
        });
        return sheet.tallies();
    }

    private Map<String, Boolean> remote(List<String> hearings) {
        Map<String, Boolean> remote = new HashMap<>();
        for (int i = 0; i < hearings.size(); i += CHUNK) {
            em.createQuery(
                            "select k.hearing, k.remote from CheckedIn k where k.seat = :youth and k.hearing in :hearings",
                            Object[].class)
                    .setParameter("youth", Seat.YOUTH)
                    .setParameter("hearings", hearings.subList(i, Math.min(i + CHUNK, hearings.size())))
                    .getResultList()
                    .forEach(row -> remote.put((String) row[0], (Boolean) row[1]));
        }
        return remote;
    }
}
