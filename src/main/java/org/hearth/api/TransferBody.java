package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.docket.Change;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewTransfer;
import org.hearth.docket.Transfer;

/**
 * A transfer on the wire.
 *
 * @param caseId the case's number, {@code case} on the wire
 * @param hearing the hearing that left the calendar with it; null where none did
 * @param to the county or department on the other side
 * @param contact who receives it there; null where the asker may not know
 * @param handOff what the young person was told, and by whom; null where nothing is known or the asker may not
 * @param by the day by which it is confirmed
 * @param confirmed when the receiving side confirmed it; null until then
 * @param version the same as its ETag
 */
public record TransferBody(
        String id,
        @JsonProperty("case") String caseId,
        NewTransfer.Direction direction,
        String hearing,
        String to,
        String contact,
        String handOff,
        LocalDate by,
        Instant noted,
        String notedBy,
        Instant confirmed,
        String confirmedBy,
        long version) {
    static TransferBody of(Transfer transfer) {
        return new TransferBody(
                transfer.id(),
                transfer.caseId(),
                transfer.direction(),
                transfer.hearing(),
                transfer.court(),
                transfer.contact(),
                transfer.handOff(),
                transfer.due(),
                transfer.notedAt(),
                transfer.notedBy(),
                transfer.confirmedAt(),
                transfer.confirmedBy(),
                transfer.version());
    }

    /**
     * A transfer without a hearing.
     *
     * @param direction {@code in} or {@code out}
     * @param to the county or department on the other side
     * @param contact who receives the case there or hands it over, and how to reach them
     * @param handOff what the young person was told, and by whom; may be left out where the case comes in
     * @param by the day by which it is confirmed
     */
    public record New(NewTransfer.Direction direction, String to, String contact, String handOff, LocalDate by) {
        NewTransfer given() {
            return new NewTransfer(direction, to, contact, handOff, by);
        }
    }

    /**
     * Where a case that is opened comes from.
     *
     * @param county the county or department
     * @param contact who hands it over there, and how to reach them
     * @param handOff what the young person was told, and by whom; null where it is not known yet
     * @param by the day by which the hand-off is confirmed; a week from today where it is left out
     */
    public record From(String county, String contact, String handOff, LocalDate by) {
        private static final int WEEK = 7;

        NewTransfer given(LocalDate today) {
            LocalDate due = by == null ? today.plusDays(WEEK) : by;
            return new NewTransfer(NewTransfer.Direction.IN, county, contact, handOff, due);
        }
    }

    /**
     * A transfer that takes a hearing off.
     *
     * @param reason the coded reason's id; {@code transferred} where it is left out
     * @param owner who answers for it; left out, the reason's own
     */
    public record Out(String to, String contact, String handOff, LocalDate by, String reason, String owner) {
        NewTransfer given() {
            return new NewTransfer(NewTransfer.Direction.OUT, to, contact, handOff, by);
        }

        Change change() {
            MoveReason coded = MoveReason.of(reason);
            return new Change(coded == null ? MoveReason.TRANSFERRED : coded, owner);
        }
    }

    /** Who confirmed it on the receiving side. */
    public record Confirming(String by) {}
}
