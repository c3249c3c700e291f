package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.post.Channel;
import org.hearth.post.Contacts;
import org.hearth.post.SafeContact;
import org.hearth.post.SafeContacts;
import org.hearth.post.SafeProfile;
import org.hearth.terms.Role;

/** Gives the demo's people addresses, and a youth and a caregiver the way in which they agreed to be reached. */
@ApplicationScoped
class DemoPost {
    private static final SafeContact AFTER_SCHOOL = new SafeContact(
            Channel.TEXT,
            "5550142@text.example",
            LocalTime.of(15, 30),
            LocalTime.of(19, 0),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            "en",
            "Say that it is about the class",
            List.of("placement", "program"),
            "Coach T. Alvarado",
            "555 0117, after four",
            false);
    private static final SafeContact WATCHED = new SafeContact(
            Channel.NONE,
            null,
            null,
            null,
            Set.of(),
            "en",
            null,
            List.of(),
            "R. Okafor, aunt",
            "555 0163, never by text",
            true);

    @Inject
    private Standings standings;

    @Inject
    private Contacts contacts;

    @Inject
    private SafeContacts safe;

    /** Writes the addresses, then the profiles through the youth's attorney. */
    void tell(List<DemoYouth> youths, Map<String, String> cases, Function<String, Caller> cast) {
        for (String user : DemoPeople.users()) {
            CourtPass pass = standings.court(cast.apply(user));
            if (pass.may(Task.KEEP_CONTACT)) {
                contacts.write(pass, user + "@court.example", null, null, 0);
            }
        }
        agree(youths, cases, cast, "youth", Role.YOUTH, AFTER_SCHOOL);
        agree(youths, cases, cast, "caregiver", Role.CAREGIVER, WATCHED);
    }

    /** On the first case where this account stands beside the youth's attorney, who writes it down. */
    private void agree(
            List<DemoYouth> youths,
            Map<String, String> cases,
            Function<String, Caller> cast,
            String user,
            Role role,
            SafeContact contact) {
        youths.stream()
                .filter(each -> each.team().containsAll(List.of(user, "counsel")))
                .map(each -> standings.open(cast.apply("counsel"), cases.get(each.name())))
                .findFirst()
                .ifPresent(counsel -> write(counsel, role, contact));
    }

    private void write(OpenCase counsel, Role role, SafeContact contact) {
        for (SafeProfile each : safe.all(counsel)) {
            if (each.role() == role) {
                safe.write(counsel, each.person(), contact, each.version());
            }
        }
    }
}
