package org.hearth.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.Problem;

/** How a notice is served, or why it need not be. A reminder that was sent is none of these. */
public enum Manner {
    /** Said to the person; for detention hearings (WIC 290.2, 630). */
    ORAL,
    /** Given in court, to those present when the hearing was set (WIC 291-295). */
    IN_COURT,
    PERSONAL,
    FIRST_CLASS_MAIL,
    CERTIFIED_MAIL,
    REGISTERED_MAIL,
    /** Only with the person's recorded consent (EFS-005-JV, JV-141). */
    ELECTRONIC,
    /** Where the court orders it for a parent whose whereabouts are unknown (WIC 294). */
    PUBLICATION,
    /** No service: the person, or counsel for them, waived the notice in court. */
    WAIVER,
    /** Entered by mistake: the entry before it is struck and the notice is owed again. */
    NOT_SERVED;

    private static final Map<String, Manner> ALSO = Map.of(
            "mail", FIRST_CLASS_MAIL,
            "first_class", FIRST_CLASS_MAIL,
            "certified", CERTIFIED_MAIL,
            "registered", REGISTERED_MAIL,
            "in_person", PERSONAL,
            "email", ELECTRONIC,
            "e_mail", ELECTRONIC,
            "e_service", ELECTRONIC,
            "waived", WAIVER);

    /** The name on the wire: {@code first_class_mail}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words in the message files. */
    public String key() {
        return "manner." + wire();
    }

    /**
     * The manner of that word, in any case, with dash or underscore; {@code mail} is first-class mail.
     *
     * @throws Problem bad input on {@code manner} when there is none
     */
    public static Manner of(String word) {
        String tidy = word == null ? "" : word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(values())
                .filter(each -> each.wire().equals(tidy))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(tidy)))
                .orElseThrow(() -> Problem.badInput("manner", "problem.unknown-manner"));
    }
}
