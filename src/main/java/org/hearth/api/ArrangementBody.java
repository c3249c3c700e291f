package org.hearth.api;

import java.time.LocalDate;
import java.util.List;
import org.hearth.calling.Alone;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.Restraint;

/**
 * Something arranged on the wire.
 *
 * @param person whose seat it serves
 * @param next the steps that may follow, the usual one first
 * @param deadline the last day to have it confirmed
 * @param language an interpreter's; null for the others
 * @param confirmedBy who confirmed it, as told; null before
 * @param restraint how a youth is brought
 * @param basis the order a restraint rests on, as the asker may see it
 * @param details the facility, the agency or the link; null where the asker has no right to it
 * @param alone what counsel said of a remote person
 * @param citation the law about it
 * @param version the same as its ETag
 */
public record ArrangementBody(
        String id,
        String hearing,
        ArrangementKind kind,
        String person,
        ArrangementStatus status,
        List<ArrangementStatus> next,
        LocalDate deadline,
        String language,
        String confirmedBy,
        Restraint restraint,
        String basis,
        String details,
        Alone alone,
        String citation,
        long version) {
    static ArrangementBody of(Arrangement thing) {
        return new ArrangementBody(
                thing.id(),
                thing.hearing(),
                thing.kind(),
                thing.person(),
                thing.status(),
                thing.next(),
                thing.due(),
                thing.language(),
                thing.confirmedBy(),
                thing.restraint(),
                thing.basis(),
                thing.details(),
                thing.alone(),
                thing.citation(),
                thing.version());
    }
}
