package org.hearth.post;

import jakarta.inject.Inject;
import org.hearth.access.AccountDesk;
import org.hearth.access.AccountLine;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** A second factor that somebody lost is taken away by the steward, and its owner is told so. */
@Door
public class LostFactors {
    private static final String TEMPLATE = "factor-reset";

    @Inject
    AccountDesk desk;

    @Inject
    Outbox outbox;

    /** Takes it away with its recovery codes; a message leaves at once, for the owner may not have asked for it. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public void reset(CourtPass pass, String account, long version) {
        desk.resetFactor(pass, account, version);
        AccountLine line = desk.one(pass, account);
        String key = TEMPLATE + "|" + account + "|" + version;
        outbox.queue(new Outgoing(line.person(), TEMPLATE, "/account/account", key, true));
    }
}
