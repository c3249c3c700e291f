package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** Which side's orders a reader may know of: in a dual case the prosecutor reads the delinquency record alone. */
@ApplicationScoped
class Sides {
    @Inject
    CaseFiles files;

    /** Whether an order of a petition, by its key, is on a side that this reader knows. */
    Predicate<String> of(OpenCase pass) {
        if (pass.role() != Role.PROSECUTOR) {
            return petition -> true;
        }
        CaseHeader header = files.header(pass);
        Set<String> known = header.petitions().stream().map(Petition::id).collect(Collectors.toSet());
        boolean alone = header.jurisdiction() == Jurisdiction.DELINQUENCY;
        return petition -> petition == null ? alone : known.contains(petition);
    }

    /** Whether this reader knows of an order: by its hearing's petition, or by those it was given for by name. */
    static boolean knows(Predicate<String> side, CourtOrder order) {
        return order.petitions().isEmpty()
                ? side.test(order.petition())
                : order.petitions().stream().anyMatch(side);
    }

    /** What of a record this reader's side may know; empty where that is nothing. */
    Optional<RecordView> part(OpenCase pass, RecordView view) {
        if (pass.role() != Role.PROSECUTOR) {
            return Optional.of(view);
        }
        Predicate<String> side = of(pass);
        boolean own = side.test(view.petition());
        HearingRecord part = view.record().part(side, own);
        List<CourtOrder> orders =
                view.orders().stream().filter(order -> knows(side, order)).toList();
        boolean nothing = !own && part.findings().isEmpty() && part.orders().isEmpty();
        return nothing ? Optional.empty() : Optional.of(own ? view.with(part, orders) : view.aside(part, orders));
    }
}
