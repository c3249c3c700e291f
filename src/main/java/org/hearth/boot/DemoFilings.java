package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.input.Asked;
import org.hearth.input.Attached;
import org.hearth.input.Attachments;
import org.hearth.input.Filings;
import org.hearth.input.Inputs;
import org.hearth.input.NewAttachment;
import org.hearth.input.RequestStatus;
import org.hearth.input.RequestView;
import org.hearth.input.ServedGiven;
import org.hearth.notice.Manner;
import org.hearth.terms.CourtTime;

/** Has some of the demo's reports filed and served, one only filed, one only sent; one is an amendment with a file. */
@ApplicationScoped
class DemoFilings {
    private static final List<String> WRITERS = List.of("social", "probation", "casa");
    private static final int MOST = 50;
    private static final int FILED = 3;
    private static final String MAILROOM = "J. Moreno, mail clerk";

    @Inject
    private Standings standings;

    @Inject
    private Inputs inputs;

    @Inject
    private Attachments attachments;

    @Inject
    private Filings filings;

    @Inject
    private MovingClock clock;

    /** Files and serves what was submitted for the hearings to come. */
    void tell(Function<String, Caller> cast, LocalDate today) {
        for (String user : WRITERS) {
            Caller writer = cast.apply(user);
            List<Asked> sent = inputs.mine(standings.court(writer), null, MOST).items().stream()
                    .filter(each -> each.status() == RequestStatus.SUBMITTED)
                    .limit(FILED)
                    .toList();
            for (int i = 0; i < sent.size(); i++) {
                tell(standings.openRequest(writer, sent.get(i).id()), sent.get(i), i);
            }
        }
    }

    private void tell(OpenCase pass, Asked sent, int place) {
        LocalDate day = CourtTime.dayOf(sent.submittedAt());
        Instant evening = CourtTime.at(day, LocalTime.of(17, 0));
        clock.at(evening, () -> {
            String proof = place == 0 ? amend(pass, sent) : null;
            filings.file(pass, sent.id(), day, place == 0 ? "stamp 0412" : null);
            if (place < 2) {
                serve(pass, sent, "Youth’s attorney", Manner.ELECTRONIC, day, proof);
                serve(pass, sent, "Mother", Manner.FIRST_CLASS_MAIL, day, null);
            }
            return sent;
        });
    }

    /** Sends it once more with its own paper attached; answers the attachment’s key. */
    private String amend(OpenCase pass, Asked sent) {
        RequestView view = inputs.open(pass, sent.id());
        byte[] paper = filings.paper(pass, sent.id());
        RequestView draft =
                inputs.saveDraft(pass, sent.id(), view.answers(), view.asked().version());
        Attached file = attachments.add(pass, sent.id(), new NewAttachment("Proof of service.pdf", null, paper));
        inputs.submit(pass, sent.id(), draft.asked().version());
        return file.id();
    }

    private void serve(OpenCase pass, Asked sent, String whom, Manner manner, LocalDate day, String proof) {
        boolean electronic = manner == Manner.ELECTRONIC;
        filings.serve(pass, sent.id(), new ServedGiven(whom, manner, day, MAILROOM, electronic, proof));
    }
}
