package org.hearth.access;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Role;

/** Who may make a link for whom, who may bring a person without an account, and how long a link lasts. */
public final class LinkRules {
    /** A link lasts this long, or until the hearing. */
    static final Duration LASTS = Duration.ofDays(14);

    private static final Set<Role> TEAM =
            EnumSet.of(Role.CLERK, Role.SOCIAL_WORKER, Role.PROBATION, Role.YOUTH_ATTORNEY);
    private static final Map<Role, Set<Role>> MAKERS = Map.of(
            Role.CAREGIVER, TEAM,
            Role.PARENT, TEAM,
            Role.YOUTH, EnumSet.of(Role.CLERK, Role.YOUTH_ATTORNEY, Role.ADVOCATE));

    private LinkRules() {}

    /** Whether {@code maker} may make a link for somebody who is asked as {@code asked}; null for those who have an account. */
    public static boolean mayMake(Role maker, Role asked) {
        return asked != null && MAKERS.getOrDefault(asked, Set.of()).contains(maker);
    }

    /** A youth is brought by the youth's attorney alone. */
    public static boolean mayBring(Role maker, Role asked) {
        return asked == Role.YOUTH ? maker == Role.YOUTH_ATTORNEY : MAKERS.containsKey(asked);
    }

    /** Fourteen days, or when the hearing begins, whichever is first. */
    static Instant expires(Instant now, Instant hearingAt) {
        Instant whole = now.plus(LASTS);
        return hearingAt.isBefore(whole) ? hearingAt : whole;
    }

    /** Four to six digits. */
    static boolean isPin(String given) {
        return given != null && given.matches("[0-9]{4,6}");
    }
}
