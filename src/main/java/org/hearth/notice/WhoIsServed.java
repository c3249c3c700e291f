package org.hearth.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Custody;

/**
 * Who must be served before a hearing. Each rule is one method; the lists of persons are {@code notices/persons.yaml}.
 *
 * <p>Source: WIC 290.1-295, 656-661, 727.4; CRC 5.618, 5.706, 5.708, 5.903.
 */
final class WhoIsServed {
    private static final Set<PartyKind> PARENTS = Set.of(PartyKind.MOTHER, PartyKind.FATHER, PartyKind.PARENT);
    private static final int PARENTS_KNOWN = 2;

    private final Facts facts;
    private final Collection<Reachable> known;

    private WhoIsServed(Facts facts, Collection<Reachable> known) {
        this.facts = facts;
        this.known = known;
    }

    /** Everybody who is due one of those notices, in the order of the law's list. */
    static List<Due> of(Collection<ServedPersons> notices, Facts facts, Collection<Reachable> known) {
        WhoIsServed rules = new WhoIsServed(facts, known);
        List<Due> due = new ArrayList<>();
        for (ServedPersons notice : notices) {
            for (PersonRule line : notice.persons()) {
                rules.whom(line).forEach(each -> due.add(new Due(notice.notice(), each)));
            }
        }
        return due;
    }

    private List<Reachable> whom(PersonRule line) {
        if (parentOfANonminor(line) || tooYoung(line) || !conditionHolds(line)) {
            return List.of();
        }
        List<Reachable> of =
                known.stream().filter(each -> each.kind() == line.party()).toList();
        if (of.isEmpty()) {
            return line.when().isOwedUnknown() && !isInTheirPlace(line.party())
                    ? List.of(Reachable.unknown(line.party()))
                    : List.of();
        }
        return of.stream().filter(each -> isServed(line, each)).toList();
    }

    /** A parent of a nonminor dependent gets no notice (WIC 293(b), 295; CRC 5.903). */
    private boolean parentOfANonminor(PersonRule line) {
        return facts.nonminor() && line.party().isParent();
    }

    /** The youth is served from an age on; an age nobody knows is old enough. */
    private boolean tooYoung(PersonRule line) {
        return line.age() != null && facts.age() != null && facts.age() < line.age();
    }

    private boolean conditionHolds(PersonRule line) {
        return switch (line.when()) {
            case ALWAYS, KNOWN -> true;
            case PLACED -> facts.custody() == Custody.IN || isKnown(line.party());
            case PARENT_MISSING ->
                known.stream()
                        .anyMatch(
                                each -> each.kind().isParent() && each.standing() == PartyStanding.WHEREABOUTS_UNKNOWN);
            case WARD -> facts.ward();
        };
    }

    /** A parent who died or whose rights ended is not served; nor one whom this notice leaves out. */
    private static boolean isServed(PersonRule line, Reachable each) {
        return !each.standing().isOver() && !line.unless().contains(each.standing());
    }

    /** Nobody is missing where another stands in that place: two parents of any word, a facility for a caregiver. */
    private boolean isInTheirPlace(PartyKind kind) {
        long parents =
                known.stream().filter(each -> PARENTS.contains(each.kind())).count();
        return switch (kind) {
            case MOTHER -> parents >= PARENTS_KNOWN;
            case FATHER -> parents >= PARENTS_KNOWN || isKnown(PartyKind.ALLEGED_FATHER);
            case CAREGIVER -> isKnown(PartyKind.FACILITY);
            default -> false;
        };
    }

    private boolean isKnown(PartyKind kind) {
        return known.stream().anyMatch(each -> each.kind() == kind);
    }
}
