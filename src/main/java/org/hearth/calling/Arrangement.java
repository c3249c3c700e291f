package org.hearth.calling;

import java.time.LocalDate;
import java.util.List;

/**
 * Something arranged for a hearing, as this reader may see it.
 *
 * @param id its key
 * @param hearing the hearing's key
 * @param kind what it is
 * @param person whose seat it serves: {@code youth}, {@code parent}, a person's key
 * @param status how far it has come
 * @param due the last day to have it confirmed
 * @param language of an interpreter: {@code es}; null for the others
 * @param confirmedBy who confirmed it at the facility or the agency, as told; null before
 * @param restraint how a youth is brought; {@code none} for everything else
 * @param basis the order a restraint rests on, as this reader may see it; null without one
 * @param details the facility, the agency or the link; null where this reader has no right to it, or on lists
 * @param alone what counsel said of a remote person
 * @param citation the law about it
 * @param version to be given back when it is changed
 */
public record Arrangement(
        String id,
        String hearing,
        ArrangementKind kind,
        String person,
        ArrangementStatus status,
        LocalDate due,
        String language,
        String confirmedBy,
        Restraint restraint,
        String basis,
        String details,
        Alone alone,
        String citation,
        long version) {
    /** True where its day has come and nobody can count on it. */
    public boolean late(LocalDate today) {
        return status.open() && !today.isBefore(due);
    }

    /** The steps that may follow, the usual one first. */
    public List<ArrangementStatus> next() {
        return kind.after(status);
    }
}
