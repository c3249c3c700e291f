package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.NewGuest;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.calling.CallsForHelp;
import org.hearth.input.Invitations;
import org.hearth.input.Invited;
import org.hearth.terms.Role;

/** The demo's family by link: a parent without an account, one link for each, and a call for help that was answered. */
@ApplicationScoped
class DemoLinks {
    private static final Duration AGO = Duration.ofHours(2);
    private static final Duration REACHED = Duration.ofMinutes(14);

    @Inject
    private Standings standings;

    @Inject
    private Invitations invitations;

    @Inject
    private CallsForHelp calls;

    @Inject
    private MovingClock clock;

    /** Makes them on the case of the youth who has an account. */
    void tell(String number, Function<String, Caller> cast) {
        OpenCase social = standings.open(cast.apply("social"), number);
        invitations.welcome(social, new NewGuest("Ana Reyes", Role.PARENT, "WIC 317.5, party to the petition"));
        OpenCase counsel = standings.open(cast.apply("counsel"), number);
        for (Invited each : invitations.asked(counsel)) {
            boolean open = each.asked().submittedAt() == null;
            if (open && each.mayMake()) {
                invitations.invite(counsel, each.asked().id(), true);
            }
        }
        call(cast);
    }

    private void call(Function<String, Caller> cast) {
        CourtPass youth = standings.court(cast.apply("youth"));
        CourtPass advocate = standings.court(cast.apply("advocate"));
        Instant asked = clock.now().minus(AGO);
        clock.at(asked, () -> calls.ask(youth));
        clock.at(asked.plus(REACHED), () -> {
            calls.waiting(advocate).forEach(each -> calls.reached(advocate, each.id()));
            return asked;
        });
    }
}
