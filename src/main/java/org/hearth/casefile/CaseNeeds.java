package org.hearth.casefile;

import org.hearth.terms.Custody;

/**
 * What a case's hearings need to be arranged.
 *
 * @param custody a youth in custody is brought
 * @param language the youth's, {@code en} for English; null while unknown
 * @param wish how the youth wants to take part; null without a wish and where this reader may not know it
 */
public record CaseNeeds(Custody custody, String language, String wish) {}
