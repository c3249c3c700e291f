package org.hearth.growth;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What one column of a copied row becomes in another case. */
interface Cell {
    /** The value in this copy. */
    Object in(Copy copy);

    /** Always the same. */
    static Cell same(Object value) {
        return copy -> value;
    }

    /** Words sealed anew for the copy's case. */
    static Cell sealed(String words, String kind, String caseId) {
        boolean names = words.contains(caseId);
        return copy -> copy.seals().seal(copy.caseId(), kind, names ? words.replace(caseId, copy.caseId()) : words);
    }

    /** A day, moved with its hearing. */
    static Cell day(LocalDate day) {
        return copy -> day.plusDays(copy.days());
    }

    /** A moment, moved by whole days on the court's clock; the hearing's own start and end exactly. */
    static Cell moment(LocalDateTime moment) {
        return copy -> copy.moved(moment);
    }

    /** A person, by what they are to the copy's case. */
    static Cell person(String person) {
        return copy -> copy.person(person);
    }

    /** The key of a thing of the case. */
    static Cell key(String own, boolean ofHearing) {
        return copy -> copy.key(own, ofHearing);
    }
}
