package org.hearth.access;

import org.hearth.terms.Role;

/**
 * A person of the courthouse as its staff sees them.
 *
 * @param id the person's key
 * @param agency empty for a person who stands for themself
 */
public record Colleague(String id, String name, Role role, String agency) {}
