package org.hearth.access;

import org.hearth.terms.Role;

/**
 * The part in this court that the county's groups give.
 *
 * @param agency empty for a person who stands for themself
 * @param courthouse its key in the court book
 * @param officer the judicial officer's key in the court book; null where the county's sign-in names none
 */
record CourtPart(Role role, String agency, String courthouse, String officer) {}
