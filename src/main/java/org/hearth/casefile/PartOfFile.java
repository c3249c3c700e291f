package org.hearth.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Pass;
import org.hearth.access.Right;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * Which petitions and events of a file a reader may know of. A dependency record is closed to the prosecutor and a
 * delinquency record to those who have no right to it (WIC 827, 828), also where both are one youth's.
 */
final class PartOfFile {
    private static final Set<Milestone> OF_CARE =
            EnumSet.of(Milestone.REMOVAL, Milestone.ENTERED_FOSTER_CARE, Milestone.RETURNED_ON_WARRANT);
    private static final Set<Right> CLOSED = EnumSet.of(Right.NEVER, Right.ORDER);

    private PartOfFile() {}

    static List<Petition> petitions(Pass pass, List<Petition> petitions) {
        return petitions.stream()
                .filter(each -> !CLOSED.contains(
                        pass.right(each.delinquency() ? ContentKind.PETITION_602 : ContentKind.PETITION_300)))
                .toList();
    }

    static Map<Milestone, LocalDate> milestones(Pass pass, Map<Milestone, LocalDate> milestones) {
        Map<Milestone, LocalDate> known = new EnumMap<>(Milestone.class);
        known.putAll(milestones);
        if (pass.role() == Role.PROSECUTOR) {
            known.keySet().removeAll(OF_CARE);
        }
        return known;
    }
}
