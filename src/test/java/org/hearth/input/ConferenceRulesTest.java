package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.input.ConferenceRules.Counsel;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

class ConferenceRulesTest {
    private static final Counsel YOUTHS = new Counsel("P. Castellan", Role.YOUTH_ATTORNEY, true, true);
    private static final Counsel PARENTS = new Counsel("D. Okonkwo", Role.PARENT_ATTORNEY, true, true);

    @Test
    void policeProsecutorYouthAndTheCourtHaveNoPlaceWhateverTheirBasis() {
        for (Role role : List.of(
                Role.LAW_ENFORCEMENT,
                Role.PROSECUTOR,
                Role.YOUTH,
                Role.PARENT,
                Role.JUDGE,
                Role.CLERK,
                Role.STEWARD,
                Role.STEERING)) {
            assertFalse(ConferenceRules.sits(role, "WIC 832, child and family team"), role.name());
        }
    }

    @Test
    void workerAndCounselSitByTheirPartAndOthersByTheTeamTheyStandOn() {
        assertTrue(ConferenceRules.sits(Role.SOCIAL_WORKER, "WIC 827(a)(1)"));
        assertTrue(ConferenceRules.sits(Role.YOUTH_ATTORNEY, "WIC 317(c)"));
        assertTrue(ConferenceRules.sits(Role.EDUCATOR, "WIC 832, child and family team"));
        assertTrue(ConferenceRules.sits(Role.ADVOCATE, "Multidisciplinary team, WIC 16524.8"));
        assertFalse(ConferenceRules.sits(Role.EDUCATOR, "Ed. Code 49076"));
        assertFalse(ConferenceRules.sits(Role.BEHAVIORAL_HEALTH, null));
    }

    @Test
    void judgeJoinsOnlyWithAllCounselNoticedAndPresent() {
        assertTrue(ConferenceRules.mayJoin(List.of(YOUTHS, PARENTS), false).allowed());
        refused(List.of(YOUTHS, new Counsel("D. Okonkwo", Role.PARENT_ATTORNEY, false, true)), "notice", "D. Okonkwo");
        refused(List.of(YOUTHS, new Counsel("D. Okonkwo", Role.PARENT_ATTORNEY, true, false)), "absent", "D. Okonkwo");
        refused(List.of(PARENTS), "nobody", "");
    }

    @Test
    void judgeStaysOutBeforeAFindingWhoeverIsThere() {
        Joining joining = ConferenceRules.mayJoin(List.of(YOUTHS, PARENTS), true);
        assertFalse(joining.allowed());
        assertEquals("conference.judge.finding", joining.key());
    }

    @Test
    void judgeStaysOutWhereAProsecutorWhoHasNoPlaceStandsOnTheCase() {
        refused(List.of(YOUTHS, new Counsel("V. Lund", Role.PROSECUTOR, true, false)), "absent", "V. Lund");
    }

    private static void refused(List<Counsel> counsel, String why, String who) {
        Joining joining = ConferenceRules.mayJoin(counsel, false);
        assertFalse(joining.allowed());
        assertEquals("conference.judge." + why, joining.key());
        assertTrue(joining.say(Words.ENGLISH).contains(who));
    }
}
