package org.hearth.access;

import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/** This person in this courthouse today: its staff on its calendar, everyone else on what they stand on. */
public final class CourtPass extends Pass {
    private final String courthouse;
    private final String officer;
    private final String user;
    private final String agency;
    private final Rights rights;
    private final String session;
    /** What a timer may do in this person's name; null for the person, whose role decides alone. */
    private final Set<Task> only;

    CourtPass(Caller caller, Rights rights) {
        super(caller.person(), caller.name(), caller.role(), caller.bounds());
        this.session = caller.session();
        this.courthouse = caller.courthouse();
        this.officer = caller.officer();
        this.user = caller.user();
        this.agency = caller.agency();
        this.rights = rights;
        this.only = null;
    }

    /** A timer in the name of somebody who told it to; it does those few things. */
    CourtPass(Person person, String user, Rights rights, Set<Task> only) {
        super(person.id(), person.name(), person.role());
        this.session = null;
        this.courthouse = person.courthouse();
        this.officer = person.officer();
        this.user = user;
        this.agency = person.agency();
        this.rights = rights;
        this.only = only;
    }

    /** The nightly import of one courthouse, which acts as its clerk's office and does those few things. */
    CourtPass(JobPass job, String courthouse, Rights rights, Set<Task> only) {
        super(job.person(), job.personName(), Role.CLERK);
        this.session = null;
        this.courthouse = courthouse;
        this.officer = null;
        this.user = "";
        this.agency = null;
        this.rights = rights;
        this.only = only;
    }

    /** The sign-in behind this pass; null for a timer and for an API token. */
    String session() {
        return session;
    }

    @Override
    public boolean may(Task task) {
        return super.may(task) && (only == null || only.contains(task));
    }

    @Override
    boolean isStandIn() {
        return only != null;
    }

    public String courthouse() {
        return courthouse;
    }

    /** The key of the judicial officer in the court book; null for everyone else. */
    public String officer() {
        return officer;
    }

    /** What they sign in with, by which the court book names who is on call. */
    public String user() {
        return user;
    }

    /** The agency they act for; empty for a person who stands for themself. */
    public String agency() {
        return agency == null ? "" : agency;
    }

    @Override
    public Right right(ContentKind kind) {
        return rights.of(kind, role());
    }

    @Override
    public String rule(ContentKind kind) {
        return rights.basis(kind);
    }
}
