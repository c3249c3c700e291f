package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Words;

/**
 * What was received for a hearing, each to be declared read and considered, or not, by the court. Nothing is taken from
 * what anybody opened.
 */
@ApplicationScoped
class ReceivedReports {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    Inputs inputs;

    /** What this reader knows to have been received, nothing declared. */
    List<Opening.Received> of(OpenCase pass, String hearing) {
        if (!pass.may(Task.READ_REQUESTS)) {
            return List.of();
        }
        return inputs.asked(pass, hearing).stream()
                .filter(each -> each.submittedAt() != null)
                .map(each -> new Opening.Received(each.id(), title(each), null))
                .toList();
    }

    private static String title(Asked asked) {
        String voice = WORDS.say(asked.discipline().key());
        String whose = asked.agency().isBlank() ? voice : voice + " (" + asked.agency() + ")";
        return WORDS.say("opening.received", whose, CourtTime.say(asked.submittedAt(), WORDS.locale()));
    }

    /**
     * The record with each report it declares on named.
     *
     * @throws Problem bad input for a report that was not received for this hearing
     */
    HearingRecord named(OpenCase pass, String hearing, HearingRecord record) {
        if (record.opening() == null || record.opening().reports().isEmpty()) {
            return record;
        }
        Map<String, String> titles =
                of(pass, hearing).stream().collect(Collectors.toMap(Opening.Received::request, Opening.Received::what));
        List<FieldError> errors = new ArrayList<>();
        List<Opening.Received> named = new ArrayList<>();
        for (Opening.Received each : record.opening().reports()) {
            if (!titles.containsKey(each.request())) {
                String field = "opening.reports[" + named.size() + "].request";
                errors.add(new FieldError(field, "problem.unknown-report", List.of()));
            }
            named.add(each.named(titles.get(each.request())));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
        return record.opening(record.opening().receiving(named));
    }
}
