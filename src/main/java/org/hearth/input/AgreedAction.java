package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.orders.Promise;
import org.hearth.terms.Role;

/**
 * What a conference agreed: who does what by when.
 *
 * @param id its key
 * @param hearing the hearing it was agreed before
 * @param text what is done; null where this reader has no right to it
 * @param owner the agency or the person who does it
 * @param by by when
 * @param who who wrote it down
 * @param role in which standing
 * @param agreedAt when
 * @param mine true for the one who wrote it down, who may take it back
 * @param version for the next change
 * @param daysLate whole days since its day where it is still owed; 0 else
 * @param answers what those who owe it answer, where it is late
 */
public record AgreedAction(
        String id,
        String hearing,
        String text,
        String owner,
        LocalDate by,
        String who,
        Role role,
        Instant agreedAt,
        boolean mine,
        long version,
        long daysLate,
        List<Answered> answers)
        implements Serializable {
    /**
     * What somebody answers who owes it.
     *
     * @param who the agency, else the person
     * @param text the answer, as this reader may see it
     */
    public record Answered(String who, String text) implements Serializable {}

    public AgreedAction {
        answers = List.copyOf(answers);
    }

    /** One of which nothing is late. */
    public AgreedAction(
            String id,
            String hearing,
            String text,
            String owner,
            LocalDate by,
            String who,
            Role role,
            Instant agreedAt,
            boolean mine,
            long version) {
        this(id, hearing, text, owner, by, who, role, agreedAt, mine, version, 0, List.of());
    }

    /** The same with what became of it as a promise. */
    AgreedAction followed(Promise promise) {
        List<Answered> said = promise.course().replies().stream()
                .filter(each -> each.text() != null)
                .map(each -> new Answered(each.agency().isEmpty() ? each.who() : each.agency(), each.text()))
                .toList();
        long late = promise.daysLate();
        return new AgreedAction(
                id, hearing, text, owner, by, who, role, agreedAt, mine, version, late, late > 0 ? said : List.of());
    }
}
