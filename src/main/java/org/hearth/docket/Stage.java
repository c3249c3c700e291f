package org.hearth.docket;

import java.time.LocalDate;

/**
 * What a status leaves open of its hearing.
 *
 * @param trailsUntil until when it trails; null where it trails until it is called, or does not trail
 * @param submittedHow how it was submitted; null where not said, or not submitted
 * @param decisionDue by when it is decided; null unless it is under submission
 */
public record Stage(Until trailsUntil, SubmittedHow submittedHow, LocalDate decisionDue) {
    /** Nothing is open. */
    public static final Stage NONE = new Stage(null, null, null);
}
