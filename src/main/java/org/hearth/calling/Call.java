package org.hearth.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a line of the day's list says beyond the hearing itself.
 *
 * @param hearing the hearing's key
 * @param seats those it waits for and those who have come, the youth first
 * @param arrangements what is arranged, without its sealed words
 * @param addOn how it came onto the list late; null for the hearings set before
 * @param addedAt when it did; null for those
 * @param note the clerk's note; null without one and for everyone but the courthouse's own people
 */
public record Call(
        String hearing,
        List<CheckIn> seats,
        List<Arrangement> arrangements,
        AddOnKind addOn,
        Instant addedAt,
        String note) {
    public Call {
        seats = List.copyOf(seats);
        arrangements = List.copyOf(arrangements);
    }

    /** How many are here or on the link. */
    public long in() {
        return seats.stream().filter(CheckIn::in).count();
    }

    /** How many are waited for or have come. */
    public int of() {
        return seats.size();
    }

    /** The youth's own check-in. */
    public Optional<CheckIn> youth() {
        return seats.stream()
                .filter(each -> each.seat().key().equals(Seat.YOUTH))
                .findFirst();
    }

    /** Whole minutes the youth has waited, or where the youth has not come, whoever has waited longest. */
    public long waited() {
        return counted().map(CheckIn::waited).orElse(0L);
    }

    /** True while the one whose waiting is counted still waits. */
    public boolean waiting() {
        return counted()
                .filter(each -> each.in() && each.state() != CheckInState.HERE)
                .isPresent();
    }

    private Optional<CheckIn> counted() {
        return youth().filter(CheckIn::in).or(() -> seats.stream().max(Comparator.comparing(CheckIn::waited)));
    }

    /** What is arranged and still stands. */
    public List<Arrangement> standing() {
        return arrangements.stream()
                .filter(each -> each.status() != ArrangementStatus.CANCELLED)
                .toList();
    }

    /** True where counsel's client is not free to talk just now. */
    public boolean notFree() {
        return standing().stream().anyMatch(each -> each.alone() == Alone.NO);
    }

    /** True where something arranged is past its day and nobody can count on it. */
    public boolean late(LocalDate today) {
        return standing().stream().anyMatch(each -> each.late(today));
    }
}
