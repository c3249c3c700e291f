package org.hearth.input;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.terms.Role;

/**
 * What a holder decides about held answers.
 *
 * @param scope the words, a summary, or nothing
 * @param audience to whom; null for everybody whom the rights table lets it be released to
 * @param answers which of the held answers, by question; null for all of them
 * @param summary the holder's own words in place of the answers, for {@link Scope#SUMMARY}; null without any
 * @param purpose what for; null for the hearing it was asked for
 * @param from its first day; null for today
 * @param until when it ends by itself; null for only when taken back
 * @param untilOn the last day, for {@link Until#DATE}; null otherwise
 * @param agreement how the young person agreed; null for what their age presumes: in conversation, or counsel alone
 * @param agreedOn the day of that conversation; null for today
 * @param note what the attorney records about it in a line; null without any
 */
public record Letting(
        Scope scope,
        Set<Role> audience,
        Set<String> answers,
        String summary,
        String purpose,
        LocalDate from,
        Until until,
        LocalDate untilOn,
        Agreement agreement,
        LocalDate agreedOn,
        String note) {
    public Letting {
        audience = audience == null ? null : Set.copyOf(audience);
        answers = answers == null ? null : Set.copyOf(answers);
        until = until == null ? Until.TAKEN_BACK : until;
    }

    /** A decision about every held answer, for everybody whom the table names. */
    public static Letting of(Scope scope, String summary) {
        return new Letting(scope, null, null, summary, null, null, null, null, null, null, null);
    }

    /** True where it takes back or holds everything at once. */
    boolean isWhole() {
        return audience == null && answers == null;
    }
}
