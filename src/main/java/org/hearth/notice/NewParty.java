package org.hearth.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * Somebody a case's notices go to, to be entered.
 *
 * @param kind as what they are served
 * @param person the key of a person of the team, whose consent is recorded here; null for one without an account
 * @param name at most 120 characters; null only for the youth, for a person of the team, and where it is not known
 * @param reach where notice reaches them, at most 400 characters; null where it is not known
 * @param confidential true where name and address are kept from all who do not serve
 * @param language two or three letters; {@code en} for null
 * @param standing {@link PartyStanding#REACHABLE} for null
 * @param consent to electronic service; null for none
 * @param since the first day
 * @param until the last day; null while it lasts
 */
public record NewParty(
        PartyKind kind,
        String person,
        String name,
        String reach,
        boolean confidential,
        String language,
        PartyStanding standing,
        Party.Consent consent,
        LocalDate since,
        LocalDate until) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_REACH = 400;

    public NewParty {
        standing = standing == null ? PartyStanding.REACHABLE : standing;
        language = language == null || language.isBlank() ? "en" : language.strip();
        name = tidy(name);
        reach = tidy(reach);
        person = tidy(person);
        List<FieldError> errors = new ArrayList<>();
        if (kind == null || !kind.isEntered()) {
            errors.add(new FieldError("kind", "problem.unknown-party-kind", List.of()));
        }
        boolean nameless = person != null || kind == PartyKind.YOUTH || standing != PartyStanding.REACHABLE;
        if (name == null && !nameless || name != null && name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "problem.party-name", List.of(LONGEST_NAME)));
        }
        if (reach != null && reach.length() > LONGEST_REACH) {
            errors.add(new FieldError("reach", "problem.party-reach", List.of(LONGEST_REACH)));
        }
        if (!language.matches("[a-z]{2,3}")) {
            errors.add(new FieldError("language", "problem.party-language", List.of()));
        }
        if (since == null) {
            errors.add(new FieldError("since", "problem.no-date", List.of()));
        } else if (until != null && until.isBefore(since)) {
            errors.add(new FieldError("until", "problem.until-before-since", List.of()));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
