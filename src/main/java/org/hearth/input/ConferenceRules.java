package org.hearth.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.Role;

/**
 * Who sits in the team's conference before a hearing, and when the judge may.
 *
 * <p>Source: WIC 832 (child and family team), 16524.8 and 18961.7 (multidisciplinary team); no ex parte; In re Gladys R.
 */
final class ConferenceRules {
    /** Whose part in the case is a place in its team: the county's own officers, counsel, CASA, tribe and caregiver. */
    private static final Set<Role> BY_OFFICE = EnumSet.of(
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.AGENCY_COUNSEL,
            Role.CASA,
            Role.TRIBE,
            Role.CAREGIVER);
    /** Who sits there only where their standing rests on the child and family team or the multidisciplinary team. */
    private static final Set<Role> BY_TEAM =
            EnumSet.of(Role.EDUCATOR, Role.PUBLIC_HEALTH, Role.BEHAVIORAL_HEALTH, Role.ADVOCATE);

    private static final List<String> TEAM_BASIS =
            List.of("832", "16501", "16524", "18961", "family team", "multidisciplinary");

    private ConferenceRules() {}

    /**
     * Whether a standing has a place on the roster. The prosecutor and police never have one, nor have the court's own
     * people; the youth and the parents are heard through counsel, who bring them what was agreed.
     *
     * @param basis what the standing rests on
     */
    static boolean sits(Role role, String basis) {
        return BY_OFFICE.contains(role) || BY_TEAM.contains(role) && isTeam(basis);
    }

    private static boolean isTeam(String basis) {
        String words = basis == null ? "" : basis.toLowerCase(Locale.ROOT);
        return TEAM_BASIS.stream().anyMatch(words::contains);
    }

    /**
     * One counsel of the case.
     *
     * @param noticed whether notice to them is on file, or waived
     * @param present whether they are in the conference
     */
    record Counsel(String name, Role role, boolean noticed, boolean present) {}

    /**
     * Whether the judge may join: only with all counsel noticed and present, and never before a finding. Where a prosecutor
     * stands on the case, who has no place in the conference, the judge stays out.
     */
    static Joining mayJoin(List<Counsel> counsel, boolean awaited) {
        if (awaited) {
            return new Joining(false, "conference.judge.finding", List.of());
        }
        if (counsel.stream().noneMatch(each -> each.role() == Role.YOUTH_ATTORNEY)) {
            return new Joining(false, "conference.judge.nobody", List.of());
        }
        List<String> unnoticed = counsel.stream()
                .filter(each -> !each.noticed())
                .map(Counsel::name)
                .toList();
        if (!unnoticed.isEmpty()) {
            return new Joining(false, "conference.judge.notice", unnoticed);
        }
        List<String> absent = counsel.stream()
                .filter(each -> !each.present())
                .map(Counsel::name)
                .toList();
        return absent.isEmpty()
                ? new Joining(true, "conference.judge.yes", List.of())
                : new Joining(false, "conference.judge.absent", absent);
    }
}
