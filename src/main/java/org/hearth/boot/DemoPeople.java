package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.access.Accounts;
import org.hearth.access.CourtPass;
import org.hearth.access.NewPerson;
import org.hearth.access.PasswordHash;
import org.hearth.access.SessionKind;
import org.hearth.access.SignInRules;
import org.hearth.access.SignedIn;
import org.hearth.access.Standings;
import org.hearth.court.CourtBook;
import org.hearth.terms.Entry;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;

/** The people of the demo court, one account a discipline; every one of them is invented. */
@ApplicationScoped
class DemoPeople {
    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Inject
    private CourtBook book;

    @Inject
    private SignInRules rules;

    private record Someone(String user, String name, Role role, String agency, String officer) {
        private static Someone of(Entry row) {
            return new Someone(
                    row.text("user"),
                    row.text("name"),
                    row.choice("role", Role.class),
                    row.optional("agency").orElse(""),
                    row.optional("officer").orElse(null));
        }

        private NewPerson at(String courthouse, PasswordHash password) {
            return new NewPerson(name, role, agency, courthouse, officer, user, password);
        }
    }

    /** Where the demo's invented people, youths and sentences are written down. */
    static Templates files() {
        try {
            URI file = DemoPeople.class
                    .getClassLoader()
                    .getResource("demo/people.csv")
                    .toURI();
            return Templates.at(Path.of(file).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the demo's files have no path", e);
        }
    }

    private static List<Someone> people() {
        return files().csv("people.csv").stream().map(Someone::of).toList();
    }

    /** Who signs in, in the order of the list. */
    static List<String> users() {
        return people().stream().map(Someone::user).toList();
    }

    /** Gives each of them an account in a fresh demo database; answers whether it was fresh. */
    boolean enrol() {
        if (!accounts.isFresh()) {
            return false;
        }
        String password = DemoPassword.of(settings);
        PasswordHash hash = rules.hash(password);
        String courthouse = book.courthouses().get(0).key();
        List<Someone> people = people();
        Someone steward = people.get(people.size() - 1);
        accounts.found(steward.at(courthouse, hash));
        SignedIn in = accounts.signIn(steward.user(), password, "start", SessionKind.API);
        CourtPass pass = standings.court(in.caller());
        people.stream()
                .filter(each -> each != steward)
                .forEach(each -> accounts.enrol(pass, each.at(courthouse, hash)));
        accounts.signOut(in.token());
        return true;
    }
}
