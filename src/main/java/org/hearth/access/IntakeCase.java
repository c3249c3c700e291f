package org.hearth.access;

import java.time.LocalDate;

/**
 * A case as it comes in with an import.
 *
 * @param id Hearth's key, made before it is written
 * @param adultOn the day of the 18th birthday; null while it is not known
 */
public record IntakeCase(String id, LocalDate adultOn) {
    private static final String HIDDEN = "import:";

    /** The courthouse under which an import's rows stand until they are revealed: nobody is in it, so no query finds them. */
    public static String hidden(String importId) {
        return HIDDEN + importId;
    }
}
