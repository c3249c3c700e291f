package org.hearth.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.RequestStatus;
import org.hearth.terms.Ids;
import org.hearth.terms.Page;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** What is asked of me, by when, and how far it has come. */
@Named
@RequestScoped
public class InboxPage {
    private static final int LINES = 50;
    private static final Set<Role> PLAIN = Set.of(Role.YOUTH, Role.CAREGIVER, Role.PARENT);

    @Inject
    private Me me;

    @Inject
    private Inputs inputs;

    @Inject
    private CaseFiles files;

    private String after;
    private Page<Asked> page;
    private Map<String, String> labels = Map.of();

    /** Reads one page of requests, and their young people's names in one go. */
    public void load() {
        page = inputs.mine(me.court(), after, LINES);
        Set<String> cases =
                page.items().stream().map(each -> Ids.caseOf(each.id())).collect(Collectors.toSet());
        labels = isPlain() ? Map.of() : files.labels(me.court(), cases);
    }

    static String layout(Role role) {
        return PLAIN.contains(role) ? "plain" : "page";
    }

    public String getLayout() {
        return layout(me.getRole());
    }

    /** True on the pages of youth and caregivers, which name nobody. */
    public boolean isPlain() {
        return PLAIN.contains(me.getRole());
    }

    public List<Asked> getOpen() {
        return page.items().stream().filter(each -> each.status().isOpen()).toList();
    }

    /** What is submitted or excused. */
    public List<Asked> getSettled() {
        return page.items().stream().filter(each -> !each.status().isOpen()).toList();
    }

    /** The young person's own case, for the link to their goals; null for everybody else. */
    public String getNumber() {
        boolean own = me.getRole() == Role.YOUTH && !page.items().isEmpty();
        return own ? Ids.caseOf(page.items().get(0).id()) : null;
    }

    /** The name the young person asked for, as this reader may see it; a dash where not. */
    public String label(Asked asked) {
        String label = labels.get(Ids.caseOf(asked.id()));
        return label == null ? "–" : label;
    }

    /** The kind of badge for a status. */
    public String badge(Asked asked) {
        if (asked.status() == RequestStatus.OVERDUE) {
            return "attention";
        }
        return asked.status() == RequestStatus.SUBMITTED ? "good" : "quiet";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return page.next();
    }
}
