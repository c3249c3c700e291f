package org.hearth.input;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class InputShelves {
    private static final String HEARINGS = "docket_hearing";
    private static final String HEARING = "hearing_id";
    private static final String REQUESTS = "input_request";
    private static final String REQUEST = "request_id";
    private static final String SUBMISSIONS = "input_submission";
    private static final String SUBMISSION = "submission_id";
    private static final String CONFERENCES = "input_conference";
    private static final String CONFERENCE = "conference_id";

    public static final List<Shelf> ALL = List.of(
            Shelf.of(REQUESTS).by(HEARING, HEARINGS),
            Shelf.of("input_draft").keyed(REQUEST).by(REQUEST, REQUESTS),
            Shelf.of("input_parked_draft").by(REQUEST, REQUESTS),
            Shelf.of("input_chosen_words").keyed(REQUEST).by(REQUEST, REQUESTS),
            Shelf.of("input_route").by(REQUEST, REQUESTS),
            Shelf.of(SUBMISSIONS).by(REQUEST, REQUESTS),
            Shelf.of("input_answer").by(SUBMISSION, SUBMISSIONS),
            Shelf.of("input_release").by(SUBMISSION, SUBMISSIONS),
            Shelf.of("input_filing").by(SUBMISSION, SUBMISSIONS),
            Shelf.of("input_served").by(SUBMISSION, SUBMISSIONS),
            Shelf.of("input_attachment").by(REQUEST, REQUESTS),
            Shelf.of("input_attachment_file").keyed("attachment_id").by("attachment_id", "input_attachment"),
            Shelf.of("input_correction").by(HEARING, HEARINGS).by(REQUEST, REQUESTS),
            Shelf.of("input_alarm").by(HEARING, HEARINGS).by(REQUEST, REQUESTS),
            Shelf.of("input_barrier_reply").by("answer_id", "input_answer"),
            Shelf.of(CONFERENCES).by(HEARING, HEARINGS),
            Shelf.of("input_conference_seat").by(CONFERENCE, CONFERENCES),
            Shelf.of("input_conference_note").by(CONFERENCE, CONFERENCES),
            Shelf.of("input_agreed_action").by(HEARING, HEARINGS));

    private InputShelves() {}
}
