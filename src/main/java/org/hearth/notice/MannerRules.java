package org.hearth.notice;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Custody;
import org.hearth.terms.Problem;

/** How a person may be served with a notice; each rule names itself when it refuses. */
final class MannerRules {
    private static final Set<Manner> TRIBAL =
            EnumSet.of(Manner.IN_COURT, Manner.CERTIFIED_MAIL, Manner.REGISTERED_MAIL);

    /**
     * What the rules ask of the person served.
     *
     * @param kind as what they are served
     * @param word how a refusal names them
     * @param standing how they stand toward notice
     * @param consented true where their consent to electronic service is recorded
     */
    record Person(PartyKind kind, String word, PartyStanding standing, boolean consented) {}

    private MannerRules() {}

    /** Every manner that is open, in the order of {@link Manner}; a waiver is open in every notice. */
    static Set<Manner> allowed(ServedPersons notice, Person person, Custody custody) {
        Set<Manner> open = byLaw(notice, person);
        if (!person.consented() || notice.noElectronicDetained() && custody == Custody.IN) {
            open.remove(Manner.ELECTRONIC);
        }
        return open;
    }

    private static Set<Manner> byLaw(ServedPersons notice, Person person) {
        Set<Manner> open = EnumSet.of(Manner.WAIVER);
        if (person.kind().isTribal()) {
            open.addAll(TRIBAL);
            return open;
        }
        open.addAll(notice.manners());
        if (person.standing() != PartyStanding.WHEREABOUTS_UNKNOWN) {
            open.remove(Manner.PUBLICATION);
        }
        return open;
    }

    /**
     * Refuses a manner that the law does not allow.
     *
     * @param allPresent true where the server says that all were present when the hearing was set (WIC 660)
     * @throws Problem 422 {@code manner-not-allowed}, {@code no-e-service-consent}, {@code no-e-service-detained}
     */
    static void check(ServedPersons notice, Person person, Custody custody, Manner manner, boolean allPresent) {
        if (manner == Manner.NOT_SERVED) {
            return;
        }
        if (!byLaw(notice, person).contains(manner)) {
            String open =
                    allowed(notice, person, custody).stream().map(Manner::wire).collect(Collectors.joining(", "));
            throw Problem.unmetRule("manner-not-allowed", manner.wire(), person.word(), open);
        }
        if (manner != Manner.ELECTRONIC) {
            return;
        }
        if (notice.noElectronicDetained() && custody == Custody.IN && !allPresent) {
            throw Problem.unmetRule("no-e-service-detained", person.word());
        }
        if (!person.consented()) {
            throw Problem.unmetRule("no-e-service-consent", person.word());
        }
    }
}
