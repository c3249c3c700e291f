package org.hearth.web.input;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Asked;
import org.hearth.input.Corrected;
import org.hearth.input.Corrections;
import org.hearth.input.OwnWords;
import org.hearth.input.Releases;
import org.hearth.terms.Ids;
import org.hearth.web.Me;

/** What waits for a person beside what they are asked: held words for counsel, a yes for the youth, corrections. */
@Named
@RequestScoped
public class WaitingPage {
    @Inject
    private Me me;

    @Inject
    private Releases releases;

    @Inject
    private OwnWords words;

    @Inject
    private Corrections corrections;

    @Inject
    private CaseFiles files;

    private List<Asked> held = List.of();
    private List<Asked> asks = List.of();
    private List<Corrected> corrected = List.of();
    private Map<String, String> labels = Map.of();

    @PostConstruct
    void load() {
        boolean counsel = me.caller().may(Task.RELEASE_INPUT);
        boolean youth = me.caller().may(Task.OWN_WORDS);
        held = counsel ? releases.held(me.court()) : List.of();
        asks = youth ? words.asked(me.court()) : List.of();
        corrected = youth ? List.of() : corrections.toMe(me.court());
        Set<String> cases = held.stream().map(each -> Ids.caseOf(each.id())).collect(Collectors.toSet());
        labels = cases.isEmpty() ? Map.of() : files.labels(me.court(), cases);
    }

    /** What waits for this holder's decision. */
    public List<Asked> getHeld() {
        return held;
    }

    /** What the youth's attorney would let go and asks the youth about. */
    public List<Asked> getAsks() {
        return asks;
    }

    /** What somebody says is wrong in this person's reports. */
    public List<Corrected> getCorrected() {
        return corrected;
    }

    /** The name the young person asked for; a dash where it is not for this reader. */
    public String label(Asked asked) {
        return labels.getOrDefault(Ids.caseOf(asked.id()), "–");
    }
}
