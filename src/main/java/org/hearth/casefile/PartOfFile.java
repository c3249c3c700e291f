package org.hearth.casefile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Pass;
import org.hearth.access.Right;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/**
 * Which petitions and events of a file a reader may know of. A dependency record is closed to the prosecutor and a
 * delinquency record to those who have no right to it (WIC 827, 828), also where both are one youth's.
 */
final class PartOfFile {
    private static final Set<Right> CLOSED = EnumSet.of(Right.NEVER, Right.ORDER);
    private static final Set<Right> TOLD = EnumSet.of(Right.SEE, Right.STATUS, Right.OWN);

    private PartOfFile() {}

    static List<Petition> petitions(Pass pass, List<Petition> petitions) {
        return petitions.stream()
                .filter(each -> !CLOSED.contains(
                        pass.right(each.delinquency() ? ContentKind.PETITION_602 : ContentKind.PETITION_300)))
                .toList();
    }

    /** The events of a case that a reader may know of, with their newest days or moments. */
    static <T> Map<Milestone, T> milestones(Pass pass, Jurisdiction jurisdiction, Map<Milestone, T> milestones) {
        Map<Milestone, T> known = new EnumMap<>(Milestone.class);
        known.putAll(milestones);
        known.keySet().removeIf(each -> !open(pass, jurisdiction, each));
        return known;
    }

    private static boolean open(Pass pass, Jurisdiction jurisdiction, Milestone milestone) {
        boolean staff = pass.role().isCourtStaff();
        if (!staff
                && milestone
                        .tells()
                        .map(kind -> !TOLD.contains(pass.right(kind)))
                        .orElse(false)) {
            return false;
        }
        return switch (milestone.side()) {
            case CARE -> pass.role() != Role.PROSECUTOR;
            case PROCEDURE -> pass.role() != Role.PROSECUTOR || jurisdiction == Jurisdiction.DELINQUENCY;
            case WARD -> !CLOSED.contains(pass.right(ContentKind.PETITION_602));
            case BOTH -> true;
        };
    }
}
