package org.hearth.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Role;

/**
 * The roles a text is held for or released to. {@link #TABLE} leaves it to the rights table; a named audience narrows
 * what the table gives, and opens what the table makes wait for a release.
 */
public final class Audience {
    /** Nobody named: the rights table alone decides. */
    public static final Audience TABLE = new Audience(EnumSet.noneOf(Role.class));
    /** Held: the youth and the youth's attorney alone. */
    public static final Audience HELD = of(Role.YOUTH, Role.YOUTH_ATTORNEY);

    private final Set<Role> roles;

    private Audience(Set<Role> roles) {
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** The named roles and no other. */
    public static Audience of(Role first, Role... rest) {
        return new Audience(EnumSet.of(first, rest));
    }

    /** The named roles and no other; {@link #TABLE} where none is named. */
    public static Audience of(Set<Role> roles) {
        EnumSet<Role> named = EnumSet.noneOf(Role.class);
        named.addAll(roles);
        return new Audience(named);
    }

    static Audience of(String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (text != null && !text.isEmpty()) {
            Arrays.stream(text.split(" ")).map(Role::valueOf).forEach(roles::add);
        }
        return new Audience(roles);
    }

    /** The roles, in the order of {@link Role}; empty for {@link #TABLE}. */
    public Set<Role> roles() {
        return roles;
    }

    boolean opensTo(Role role, Right right) {
        boolean named = roles.contains(role);
        return right == Right.SEE && (roles.isEmpty() || named) || right == Right.RELEASE && named;
    }

    String text() {
        return roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
