package org.hearth.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.post.SafeContacts;
import org.hearth.web.Me;

/** How much on a case must be told in person, for the case's own page. */
@Named
@RequestScoped
public class Reaching {
    @Inject
    private Me me;

    @Inject
    private SafeContacts contacts;

    private final Map<String, Integer> counted = new HashMap<>();

    /** How many messages wait for a person, read once a request; none for those who tell nobody. */
    public int waiting(String caseId) {
        return counted.computeIfAbsent(caseId, this::count);
    }

    private int count(String caseId) {
        OpenCase pass = me.open(caseId);
        return pass.may(Task.TELL_IN_PERSON) ? contacts.toTell(pass).size() : 0;
    }
}
