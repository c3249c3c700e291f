package org.hearth.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;

/** What an adult owes a young person, whether the court ordered it or the team agreed on it. */
interface Owed {
    String id();

    String caseId();

    String hearing();

    PromiseKind origin();

    Sealed text();

    String responsible();

    LocalDate due();

    OrderStatus statusOn(LocalDate today);

    long version();

    void mark(Pass pass, OrderStatus to, Instant now);
}
