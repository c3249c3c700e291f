package org.hearth.api;

import java.util.List;
import org.hearth.calling.AddOnKind;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.Call;

/**
 * A line's call on the wire.
 *
 * @param in how many are here or on the link
 * @param of how many are waited for or have come
 * @param waited whole minutes the youth has waited, or whoever has waited longest
 * @param people everybody's place, the youth first
 * @param arrangements what is arranged and still stands
 * @param addOn how it came onto the list late; null for the hearings set before
 * @param note the clerk's note, for the courthouse's own people; null without one
 */
public record CallBody(
        long in, int of, long waited, List<CheckInBody> people, List<Mark> arrangements, AddOnKind addOn, String note) {
    /** One thing arranged, in short. */
    public record Mark(String id, ArrangementKind kind, String person, ArrangementStatus status) {
        static Mark of(Arrangement thing) {
            return new Mark(thing.id(), thing.kind(), thing.person(), thing.status());
        }
    }

    static CallBody of(Call call) {
        return call == null
                ? null
                : new CallBody(
                        call.in(),
                        call.of(),
                        call.waited(),
                        call.seats().stream().map(CheckInBody::of).toList(),
                        call.standing().stream().map(Mark::of).toList(),
                        call.addOn(),
                        call.note());
    }
}
