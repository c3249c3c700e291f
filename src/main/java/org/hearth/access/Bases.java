package org.hearth.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The list of what a standing may rest on, from {@code access/bases.yaml}. Immutable. */
public final class Bases {
    private static final String FILE = "access/bases.yaml";

    private final Map<String, Basis> bases;

    private Bases(Map<String, Basis> bases) {
        this.bases = Collections.unmodifiableMap(bases);
    }

    /**
     * Reads the list.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Bases read(Templates templates) {
        Map<String, Basis> bases = new LinkedHashMap<>();
        for (Entry each : templates.yaml(FILE).only("bases").entries("bases")) {
            Basis basis = basis(each);
            if (bases.put(basis.key(), basis) != null) {
                throw each.fault("key", "stands here twice; keep one");
            }
        }
        if (!bases.containsKey(Basis.COVERING) || !bases.containsKey(Basis.INVITATION)) {
            throw new TemplateFault(
                    FILE,
                    0,
                    "keep the bases " + Basis.COVERING + " and " + Basis.INVITATION + "; Hearth asks for them");
        }
        return new Bases(bases);
    }

    private static Basis basis(Entry entry) {
        entry.only("key", "text", "citation", "roles", "copies", "days", "needs_end", "ends_with");
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(entry.choices("roles", Role.class));
        if (roles.isEmpty()) {
            throw entry.fault("roles", "name at least one role");
        }
        return new Basis(
                entry.text("key"),
                entry.text("text"),
                entry.text("citation"),
                roles,
                entry.yes("copies"),
                entry.has("days") ? entry.whole("days") : null,
                entry.yes("needs_end"),
                entry.has("ends_with") ? entry.choice("ends_with", EndEvent.class) : null);
    }

    /** The basis of that key; empty for none. */
    public Optional<Basis> of(String key) {
        return Optional.ofNullable(key == null ? null : bases.get(key));
    }

    /** Every one, in the file's order. */
    public Collection<Basis> all() {
        return bases.values();
    }

    /**
     * A joining with what its basis says where the joining leaves it out: words, copy, last day, event.
     *
     * @throws Problem bad input for an unknown basis, one that does not fit the role, or a last day that must be given
     */
    public NewStanding whole(NewStanding given) {
        if (given.basisKey() == null) {
            return given;
        }
        Basis basis = of(given.basisKey())
                .orElseThrow(
                        () -> Problem.badInput("basisKey", "problem.basis-unknown", String.join(", ", bases.keySet())));
        if (!basis.roles().contains(given.role())) {
            throw Problem.badInput("basisKey", "problem.basis-role", basis.text());
        }
        NewStanding whole = given.resting(basis);
        if (basis.needsEnd() && whole.until() == null) {
            throw Problem.badInput("until", "problem.basis-needs-end", basis.text());
        }
        return whole;
    }
}
