package org.hearth.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;
import org.hearth.orders.HearingRecord;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/** Which petitions a hearing's findings and orders may belong to. */
final class PetitionRules {
    private PetitionRules() {}

    /**
     * The petitions of the hearing's own side: those to which a finding or an order belongs that names none. A hearing on
     * one petition is on that petition's side; another one on the side that its type is held under.
     */
    static Set<String> ownSide(Hearing hearing, HearingType type, CaseHeader header) {
        boolean care = type.jurisdictions().contains(Jurisdiction.DEPENDENCY)
                || type.jurisdictions().contains(Jurisdiction.NONMINOR);
        boolean ward = type.jurisdictions().contains(Jurisdiction.DELINQUENCY);
        Petition about = header.petition(hearing.petition()).orElse(null);
        return header.petitions().stream()
                .filter(each ->
                        about != null ? each.delinquency() == about.delinquency() : each.delinquency() ? ward : care)
                .map(Petition::id)
                .collect(Collectors.toSet());
    }

    /**
     * Refuses a petition that is neither this case's nor a sibling's heard in the same sitting.
     *
     * @throws Problem bad input, naming each finding and order at fault
     */
    static void check(HearingRecord record, Set<String> known) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < record.findings().size(); i++) {
            known("findings[" + i + "]", record.findings().get(i).petitions(), known, errors);
        }
        for (int i = 0; i < record.orders().size(); i++) {
            known("orders[" + i + "]", record.orders().get(i).petitions(), known, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static void known(String field, List<String> named, Set<String> known, List<FieldError> errors) {
        if (!known.containsAll(named)) {
            errors.add(new FieldError(field + ".petitions", "problem.petition-not-heard", List.of()));
        }
    }
}
