package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.input.RuleUse;
import org.hearth.input.WordChoices;
import org.hearth.web.Me;

/** The steward's review of the language guide's rules: how often each was kept and why, with its examples. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    private Me me;

    @Inject
    private WordChoices choices;

    private List<RuleUse> uses = List.of();

    /** Opens the review; only for the steward. */
    public void load() {
        uses = choices.review(me.court());
    }

    public List<RuleUse> getUses() {
        return uses;
    }
}
