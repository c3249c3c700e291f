package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.input.Asked;
import org.hearth.input.Brought;
import org.hearth.input.Question;
import org.hearth.input.RequestStatus;
import org.hearth.input.RequestView;
import org.hearth.input.Scope;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** How an asked input stands on the wire. */
final class RequestShapes {
    private RequestShapes() {}

    /** One line of a list. */
    @Schema(name = "RequestLine")
    record Line(
            String id,
            String hearing,
            Discipline discipline,
            String person,
            String agency,
            LocalDate due,
            String rule,
            RequestStatus status,
            Instant submitted,
            long hoursLate,
            long version) {
        static Line of(Asked asked) {
            return new Line(
                    asked.id(),
                    asked.hearing(),
                    asked.discipline(),
                    asked.personName(),
                    asked.agency(),
                    asked.due(),
                    asked.rule(),
                    asked.status(),
                    asked.submittedAt(),
                    asked.hoursLate(),
                    asked.version());
        }
    }

    /**
     * One request whole.
     *
     * @param before the last answers for this youth, the author's own or of the same agency
     * @param brief true at a hearing between reviews: only the form's short questions are asked
     * @param confirmed the day on which the author said that nothing else has changed; null while not
     * @param carried by question: what goes along with the next submission unless it is written anew
     * @param saidOn by question: the day on which a submitted answer was last said or confirmed
     * @param known by question: what somebody has already noted of the same fact
     * @param first the questions that lead the page now, as the affirmation of a return
     * @param released what the holder has decided; null before, and where nobody holds
     */
    @Schema(name = "Request")
    record Whole(
            String id,
            String hearing,
            Discipline discipline,
            String person,
            String agency,
            LocalDate due,
            String rule,
            RequestStatus status,
            Instant submitted,
            long hoursLate,
            Form form,
            Map<String, Object> answers,
            Map<String, Object> before,
            @JsonProperty("short") boolean brief,
            LocalDate confirmed,
            Map<String, Brought.Carried> carried,
            Map<String, LocalDate> saidOn,
            Map<String, Brought.Known> known,
            List<String> first,
            boolean held,
            Scope released,
            long version) {
        static Whole of(RequestView view) {
            Asked asked = view.asked();
            return new Whole(
                    asked.id(),
                    asked.hearing(),
                    asked.discipline(),
                    asked.personName(),
                    asked.agency(),
                    asked.due(),
                    asked.rule(),
                    asked.status(),
                    asked.submittedAt(),
                    asked.hoursLate(),
                    Form.of(view),
                    view.answers(),
                    view.before(),
                    view.brought().brief(),
                    view.brought().confirmed(),
                    view.brought().carried(),
                    view.brought().said(),
                    view.brought().known(),
                    view.brought().first(),
                    view.held(),
                    view.released(),
                    asked.version());
        }
    }

    /** The form. */
    @Schema(name = "Form")
    record Form(
            String id, int version, @JsonProperty("short") List<String> brief, List<Asking> questions) {
        static Form of(RequestView view) {
            List<Asking> questions = view.form().questions().stream()
                    .map(each -> Asking.of(each, view.readers().get(each.id())))
                    .toList();
            return new Form(view.form().id(), view.form().version(), view.form().brief(), questions);
        }
    }

    /**
     * One question.
     *
     * @param readers the roles that will be able to read the answer
     * @param beside the question it stands beside; null for one of its own
     * @param part what it adds to that question
     */
    @Schema(name = "Question")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Asking(
            String id,
            String kind,
            String text,
            String textEs,
            String help,
            boolean required,
            ContentKind content,
            String block,
            String measure,
            boolean share,
            List<Option> options,
            List<Role> readers,
            String beside,
            String part) {
        static Asking of(Question question, List<Role> readers) {
            return new Asking(
                    question.id(),
                    question.kind().wire(),
                    question.text(),
                    question.textEs(),
                    question.help(),
                    question.required(),
                    question.content(),
                    question.block(),
                    question.measure(),
                    question.share(),
                    question.options().stream()
                            .map(each -> new Option(each.id(), each.text(), each.textEs()))
                            .toList(),
                    readers,
                    question.beside(),
                    question.part() == null ? null : question.part().wire());
        }
    }

    /** One option of a choice. */
    @Schema(name = "Option")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Option(String id, String text, String textEs) {}

    /** What is written so far, by question. */
    @Schema(name = "Draft")
    record Answers(Map<String, Object> answers) {}

    /**
     * What is submitted in place of the draft; both left out submit the draft.
     *
     * @param report the key of an attached file that is the whole answer
     * @param filedOn the day that report was filed
     */
    @Schema(name = "Sending")
    record Sending(String report, String filedOn) {}

    /** Why somebody is excused. */
    @Schema(name = "Excuse")
    record Excuse(String reason) {}

    /**
     * What the holder decides.
     *
     * @param summary the holder's own words in place of the answers, only with the scope {@code summary}
     */
    @Schema(name = "Release")
    record Letting(Scope scope, String summary) {}
}
