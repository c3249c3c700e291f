package org.hearth.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.ContentKind;

/** Whoever holds a link, for the one request it was made for, and nothing else of the case. */
public final class LinkPass extends Pass {
    private static final Set<Task> HOLDERS = EnumSet.of(Task.ANSWER_BY_LINK, Task.ASK_FOR_SOMEONE);
    /** What answering one request touches beneath; only the input room takes this wider leave. */
    private static final Set<Task> ANSWERING = EnumSet.of(
            Task.READ_CASE,
            Task.READ_DOCKET,
            Task.READ_TEAM,
            Task.READ_REQUESTS,
            Task.WRITE_INPUT,
            Task.NOTE_PROGRESS,
            Task.READ_PROGRESS);

    private final Link link;
    private final String courthouse;
    private final Rights rights;

    LinkPass(Link link, Person person, String courthouse, Rights rights) {
        super(person.id(), person.name(), link.role());
        this.link = link;
        this.courthouse = courthouse;
        this.rights = rights;
    }

    public String caseId() {
        return link.caseId();
    }

    /** The key of the courthouse whose case it is. */
    public String courthouse() {
        return courthouse;
    }

    /** The one request that may be answered. */
    public String request() {
        return link.request();
    }

    String link() {
        return link.id();
    }

    /** Whether earlier answers wait behind a PIN that has not been given. */
    public boolean isLocked() {
        return link.isLocked();
    }

    public boolean hasPin() {
        return link.hasPin();
    }

    /** Answers kept before this moment are not shown on this screen. */
    public Instant shownFrom() {
        return link.shownFrom();
    }

    @Override
    public boolean may(Task task) {
        return HOLDERS.contains(task);
    }

    @Override
    public Right right(ContentKind kind) {
        return rights.of(kind, role());
    }

    /** This person on the case as far as answering the one request needs it; the input room alone may ask for it. */
    public OpenCase answering() {
        return new OpenCase(this, ANSWERING, new Footing(role(), false, false, OrderedRights.plain(rights), null));
    }
}
