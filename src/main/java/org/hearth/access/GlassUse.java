package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/** That somebody signed in by password while people sign in by the county. */
public record GlassUse(String name, Role role, Instant used) {}
