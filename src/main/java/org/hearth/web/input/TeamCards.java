package org.hearth.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Barriers;
import org.hearth.input.ContactPoint;
import org.hearth.input.ContactPoints;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The small cards about a team: whom to call at each agency, and the barriers that name one's own. */
@Named
@RequestScoped
public class TeamCards {
    @Inject
    private Me me;

    @Inject
    private ContactPoints contacts;

    @Inject
    private Barriers barriers;

    private final Map<String, List<ContactPoint>> read = new HashMap<>();
    private List<Waiting> waiting;

    /**
     * The barriers of one case that wait for one's agency.
     *
     * @param number the case's number
     * @param text how many, in words
     */
    public record Waiting(String number, String text) {}

    /** The points of contact of a case; none where this reader may not know the team. Read once a request. */
    public List<ContactPoint> contacts(String number) {
        return read.computeIfAbsent(number, key -> {
            OpenCase pass = me.open(key);
            return pass.may(Task.READ_TEAM) ? contacts.of(pass) : List.of();
        });
    }

    /** What waits for one's agency, by case. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            Map<String, Integer> named = me.can(Task.REPLY_BARRIER.name()) ? barriers.named(me.court()) : Map.of();
            waiting = named.entrySet().stream()
                    .map(each -> new Waiting(each.getKey(), Words.ENGLISH.say("barriers.inbox", each.getValue())))
                    .toList();
        }
        return waiting;
    }
}
