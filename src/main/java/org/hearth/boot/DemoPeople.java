package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.access.Accounts;
import org.hearth.access.CourtPass;
import org.hearth.access.NewPerson;
import org.hearth.access.PasswordHash;
import org.hearth.access.SessionKind;
import org.hearth.access.SignedIn;
import org.hearth.access.Standings;
import org.hearth.court.CourtBook;
import org.hearth.terms.Role;

/** The people of the demo court, one account a discipline; every one of them is invented. */
@ApplicationScoped
class DemoPeople {
    private static final List<Someone> PEOPLE = List.of(
            new Someone("judge", "Marian Alder", Role.JUDGE, "Court", "judge-a"),
            new Someone("judge2", "Teo Brandt", Role.JUDGE, "Court", "commissioner-b"),
            new Someone("clerk", "Ines Calloway", Role.CLERK, "Court", null),
            new Someone("clerk2", "Dov Ferris", Role.CLERK, "Court", null),
            new Someone("counsel", "Ruth Okafor", Role.YOUTH_ATTORNEY, "Youth Law Office", null),
            new Someone("parentcounsel", "Lena Marsh", Role.PARENT_ATTORNEY, "Parents’ Counsel", null),
            new Someone("agencycounsel", "Paul Iverson", Role.AGENCY_COUNSEL, "County Counsel", null),
            new Someone("da", "Greta Holm", Role.PROSECUTOR, "District Attorney", null),
            new Someone("probation", "Sam Rivera", Role.PROBATION, "Probation", null),
            new Someone("social", "Nora Whitfield", Role.SOCIAL_WORKER, "Child Welfare", null),
            new Someone("behavioral", "Amal Haddad", Role.BEHAVIORAL_HEALTH, "Behavioral Health", null),
            new Someone("health", "Joy Castellan", Role.PUBLIC_HEALTH, "Public Health", null),
            new Someone("educator", "Bela Novak", Role.EDUCATOR, "School District", null),
            new Someone("advocate", "Tess Moreau", Role.ADVOCATE, "Harbor Advocates", null),
            new Someone("casa", "Wes Lindqvist", Role.CASA, "CASA", null),
            new Someone("caregiver", "Maude Perry", Role.CAREGIVER, "", null),
            new Someone("police", "Ray Dunmore", Role.LAW_ENFORCEMENT, "Police", null),
            new Someone("tribe", "Ada Whitehorse", Role.TRIBE, "Tribal Social Services", null),
            new Someone("youth", "M.", Role.YOUTH, "", null),
            new Someone("steering", "Fern Abbott", Role.STEERING, "Steering Committee", null),
            new Someone("steward", "Ivo Salter", Role.STEWARD, "Court", null));

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Inject
    private CourtBook book;

    private record Someone(String user, String name, Role role, String agency, String officer) {
        private NewPerson at(String courthouse, PasswordHash password) {
            return new NewPerson(name, role, agency, courthouse, officer, user, password);
        }
    }

    /** Who signs in, in the order of the list. */
    static List<String> users() {
        return PEOPLE.stream().map(Someone::user).toList();
    }

    /** Gives each of them an account in a fresh demo database; does nothing anywhere else. */
    void enrol() {
        if (!settings.demo() || !accounts.isFresh()) {
            return;
        }
        String password = DemoPassword.of(settings);
        PasswordHash hash = PasswordHash.of(password);
        String courthouse = book.courthouses().get(0).key();
        Someone steward = PEOPLE.get(PEOPLE.size() - 1);
        accounts.found(steward.at(courthouse, hash));
        SignedIn in = accounts.signIn(steward.user(), password, "start", SessionKind.API);
        CourtPass pass = standings.court(in.caller());
        PEOPLE.stream()
                .filter(each -> each != steward)
                .forEach(each -> accounts.enrol(pass, each.at(courthouse, hash)));
        accounts.signOut(in.token());
    }
}
