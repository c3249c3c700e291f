package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.access.JobPass;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Carries what is due: each step of a message in its own transaction, the mail itself in none. */
@ApplicationScoped
public class Postman {
    private static final int AT_MOST = 200;

    /** This node's name since its start. */
    private final String node;

    private final Deliveries deliveries;

    Postman() {
        this("", null);
    }

    @Inject
    Postman(Deliveries deliveries) {
        this(Ids.fresh(), deliveries);
    }

    Postman(String node, Deliveries deliveries) {
        this.node = node;
        this.deliveries = deliveries;
    }

    /**
     * One round.
     *
     * @param smtp null where the court has named no mail server: then messages wait
     * @param base the address of this court's pages, without a slash at its end
     * @return how many mails were taken by the server
     */
    public int round(JobPass pass, Smtp smtp, String base) {
        int taken = 0;
        try {
            deliveries.gather(pass);
            Outcome last = smtp == null ? Outcome.NO_SERVER : null;
            for (int tried = 0; tried < AT_MOST && last != Outcome.NO_SERVER; tried++) {
                Optional<Mail> mail = deliveries.claim(pass, node, base);
                if (mail.isEmpty()) {
                    return taken;
                }
                last = carry(pass, smtp, mail.get());
                taken += last == Outcome.TAKEN ? 1 : 0;
            }
        } catch (Problem lost) {
            // another node is at the same messages; what it leaves is carried in the next round
            return taken;
        }
        return taken;
    }

    /** A message that another node has by now is left to it: of this one nothing has left. */
    private Outcome carry(JobPass pass, Smtp smtp, Mail mail) {
        try {
            Outcome outcome = smtp.send(mail, () -> deliveries.leaving(pass, mail.id(), node));
            deliveries.ended(pass, mail.id(), node, outcome);
            return outcome;
        } catch (Problem lost) {
            return Outcome.NOT_TAKEN;
        }
    }
}
