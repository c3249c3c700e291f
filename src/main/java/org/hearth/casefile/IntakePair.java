package org.hearth.casefile;

/**
 * Two young people who are kept apart, as the court's files carry it.
 *
 * @param caseId the one
 * @param other the other
 * @param basis the order or the safety reason, in a few words
 */
public record IntakePair(String caseId, String other, String basis) {
    /** The most characters of a basis. */
    public static final int LONGEST_BASIS = 200;
}
