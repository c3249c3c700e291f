package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * Somebody who signs in by the county.
 *
 * @param seen when they last did
 * @param strength how the county's sign-in says it was made; empty where it does not say
 * @param refused when they came last and no group gave them a part any more; null while one does
 */
public record CountyPerson(String name, Role role, String agency, Instant seen, String strength, Instant refused) {}
