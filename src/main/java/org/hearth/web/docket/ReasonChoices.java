package org.hearth.web.docket;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.List;
import org.hearth.docket.ContinuanceReason;
import org.hearth.docket.ContinuanceReasons;
import org.hearth.docket.ReasonOwner;
import org.hearth.terms.Words;

/** The coded reasons as a list to choose from, grouped by who answers for them. */
final class ReasonChoices {
    private ReasonChoices() {}

    static List<SelectItem> of(ContinuanceReasons reasons) {
        List<SelectItem> groups = new ArrayList<>();
        reasons.byOwner().forEach((owner, each) -> groups.add(group(owner, each)));
        return groups;
    }

    private static SelectItem group(ReasonOwner owner, List<ContinuanceReason> reasons) {
        SelectItem[] items = reasons.stream()
                .map(each -> new SelectItem(each.id(), each.words()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(Words.ENGLISH.say(owner.key()), null, false, items);
    }
}
