package org.hearth.input;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.terms.Role;

/** A decision of a holder, named part by part. */
final class LettingOf {
    private Scope scope = Scope.ALL;
    private Set<Role> audience;
    private Set<String> answers;
    private String summary;
    private Until until;
    private LocalDate untilOn;
    private Agreement agreement;
    private String note;
    private LocalDate from;

    LettingOf to(Role... roles) {
        audience = Set.of(roles);
        return this;
    }

    LettingOf answers(String... questions) {
        answers = Set.of(questions);
        return this;
    }

    LettingOf summary(String words) {
        scope = Scope.SUMMARY;
        summary = words;
        return this;
    }

    LettingOf hold() {
        scope = Scope.NONE;
        return this;
    }

    LettingOf from(LocalDate day) {
        from = day;
        return this;
    }

    LettingOf until(Until end, LocalDate day) {
        until = end;
        untilOn = day;
        return this;
    }

    LettingOf agreed(Agreement how, String line) {
        agreement = how;
        note = line;
        return this;
    }

    Letting done() {
        return new Letting(scope, audience, answers, summary, null, from, until, untilOn, agreement, null, note);
    }
}
