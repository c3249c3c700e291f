package org.hearth.calling;

import java.util.List;
import java.util.Optional;
import org.hearth.access.Member;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Somebody's place at a hearing. The youth and the parents have one whether or not they have an account; everyone else
 * of the team has their person's key, an interpreter the key of the arrangement that brings them.
 *
 * @param key {@code youth}, {@code parent}, {@code second-parent}, a person's key or an arrangement's
 * @param part the key of the part they play in the message files
 * @param name their name as colleagues know it; null for the youth, the parents and interpreters
 * @param expected whether the hearing waits for them
 */
public record Seat(String key, String part, String name, boolean expected) {
    /** The youth's seat. */
    public static final String YOUTH = "youth";
    /** The seats of parents or guardians. */
    public static final List<String> PARENTS = List.of("parent", "second-parent");

    private static final String PARENT = "seat.";

    /** The youth's, which every hearing waits for. */
    static Seat youth() {
        return new Seat(YOUTH, Role.YOUTH.key(), null, true);
    }

    /** A parent's or guardian's, who comes in without an account. */
    static Seat parent(String key) {
        return new Seat(key, PARENT + key, null, false);
    }

    /** A member of the team's: counsel are waited for. The youth's own membership is the youth's seat. */
    static Seat of(Member member) {
        return new Seat(
                member.person(),
                member.role().key(),
                member.name(),
                member.role().isCounsel());
    }

    /** An interpreter's, who comes by an arrangement. */
    static Seat interpreter(String arrangement) {
        return new Seat(arrangement, ArrangementKind.INTERPRETER.key(), null, true);
    }

    /** True for those whose coming opens the matter: the youth, a parent, the tribe. */
    boolean isParty() {
        return key.equals(YOUTH) || PARENTS.contains(key) || part.equals(Role.TRIBE.key());
    }

    /** True for a seat that somebody without an account takes. */
    static boolean isFixed(String key) {
        return key.equals(YOUTH) || PARENTS.contains(key);
    }

    /** The key under which a person is seated: the youth's own person sits on the youth's seat. */
    static String keyOf(Member member) {
        return member.role() == Role.YOUTH ? YOUTH : member.person();
    }

    /**
     * The seat of that key among some.
     *
     * @throws Problem bad input on {@code person} when nobody of them has it
     */
    static Seat among(List<Seat> seats, String key) {
        Optional<Seat> found =
                seats.stream().filter(each -> each.key().equals(key)).findFirst();
        return found.orElseThrow(() -> Problem.badInput("person", "problem.unknown-seat"));
    }
}
