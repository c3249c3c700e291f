package org.hearth.progress;

import org.hearth.terms.ContentKind;

/**
 * A measure as the court has written it in {@code measures.yaml}.
 *
 * @param id its id
 * @param unit what is counted: {@code times} or {@code days}; days cannot outnumber the period's days
 * @param fewerIsGain true where fewer is a step forward (time away), false where more is (contacts, school)
 * @param share true where the count is of a possible number (school days), and only such shares are compared
 * @param content what it is about, so that the rights table can say who reads it
 * @param english its phrases in English
 * @param spanish its phrases in Spanish
 */
public record MeasureKind(
        String id,
        String unit,
        boolean fewerIsGain,
        boolean share,
        ContentKind content,
        Phrases english,
        Phrases spanish) {
    /** True where the unit is a calendar day. */
    public boolean inDays() {
        return unit.equals("days");
    }
}
