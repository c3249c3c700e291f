package org.hearth.growth;

/**
 * How large a county is, by one number: 1 is a large court, 300 young people and one year's cases. Up to ten the court
 * grows old, a year each; beyond, the county grows, by courthouses that are ten years old.
 *
 * @param houses courthouses
 * @param years years of cases kept in each; the last one's are the caseload of today
 * @param cases cases that a courthouse takes in a year
 * @param hearings hearings of a case
 * @param audit lines of the audit about a case
 */
public record Size(int houses, int years, int cases, int hearings, int audit) {
    private static final int YEARS = 10;

    /** A county of so many large courts' cases. */
    public static Size of(int times) {
        int years = Math.min(times, YEARS);
        return new Size((times + years - 1) / years, years, 300, 10, 100);
    }

    /** A few cases, for a test of the generator itself. */
    public static Size tiny() {
        return new Size(2, 2, 4, 3, 12);
    }

    /** All cases of the county. */
    public int all() {
        return houses * years * cases;
    }
}
