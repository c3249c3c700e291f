package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * An order of the court about who reads a kind of content in one case.
 *
 * @param id its key
 * @param kind what it is about
 * @param role whom it opens it to or withholds it from
 * @param inCamera true where the judge reads it although counsel do not, who then see by whose order
 * @param officer the judicial officer's name
 * @param orderedOn the day it was made
 * @param until its last day; null while it lasts
 * @param basis the law or the reason, in a few words, without a name
 * @param version to be given back when it is lifted
 */
public record AccessOrder(
        String id,
        ContentKind kind,
        Role role,
        OrderEffect effect,
        boolean inCamera,
        String officer,
        LocalDate orderedOn,
        LocalDate until,
        String basis,
        long version) {
    /** The same, as it counts where nothing is read in camera. */
    AccessOrder openly() {
        return new AccessOrder(id, kind, role, effect, false, officer, orderedOn, until, basis, version);
    }

    /** What stands in place of the words: {@code withheld by order of Judge …, 3 Dec}. */
    public String said() {
        String day = CourtTime.sayShort(orderedOn, Words.ENGLISH.locale());
        return Words.ENGLISH.say(inCamera ? "withheld.in-camera" : "withheld.by-order", officer, day);
    }
}
