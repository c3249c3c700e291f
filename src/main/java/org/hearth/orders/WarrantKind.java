package org.hearth.orders;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** Under which law a warrant is asked for, and on which side of the court's record it stands. */
public enum WarrantKind {
    /** Protective custody, never an arrest (WIC 340). */
    PROTECTIVE_CUSTODY(
            "WIC 340(a)",
            ContentKind.WARRANT_300,
            EnumSet.of(Jurisdiction.DEPENDENCY, Jurisdiction.DUAL),
            EnumSet.of(Role.SOCIAL_WORKER, Role.AGENCY_COUNSEL)),
    /** For a ward or a minor of the delinquency side (WIC 663). */
    WARD(
            "WIC 663",
            ContentKind.WARRANT_602,
            EnumSet.of(Jurisdiction.DELINQUENCY, Jurisdiction.DUAL),
            EnumSet.of(Role.PROBATION));

    private final String law;
    private final ContentKind content;
    private final Set<Jurisdiction> under;
    private final Set<Role> askers;

    WarrantKind(String law, ContentKind content, Set<Jurisdiction> under, Set<Role> askers) {
        this.law = law;
        this.content = content;
        this.under = under;
        this.askers = askers;
    }

    /** The section it stands on, as pages cite it. */
    public String law() {
        return law;
    }

    /** What is written about it, so that the rights table can say who reads it. */
    public ContentKind content() {
        return content;
    }

    /** Whether the court can issue it in a case of that jurisdiction. */
    public boolean fits(Jurisdiction jurisdiction) {
        return under.contains(jurisdiction);
    }

    /** Whether that role asks for it. */
    public boolean isAskedBy(Role role) {
        return askers.contains(role);
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "warrant.kind." + name().toLowerCase(Locale.ROOT);
    }
}
