package org.hearth.access;

import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * Leave to act, for one request: made only in this room, held in no field, never serialised. {@link OpenCase},
 * {@link CourtPass}, {@link LinkPass} and {@link JobPass} are its final forms.
 */
public abstract class Pass {
    private final String person;
    private final String personName;
    private final Role role;
    private final Bounds bounds;

    Pass(String person, String personName, Role role) {
        this(person, personName, role, Bounds.NONE);
    }

    Pass(String person, String personName, Role role, Bounds bounds) {
        this.person = person;
        this.personName = personName;
        this.role = role;
        this.bounds = bounds;
    }

    /** How far this pass goes where the role would open more. */
    Bounds bounds() {
        return bounds;
    }

    /** The person's key; for a job its name. */
    public String person() {
        return person;
    }

    /** The person's name as colleagues know it; never shown for a youth outside the case. */
    public String personName() {
        return personName;
    }

    /** The standing this request acts in; null for a job. */
    public Role role() {
        return role;
    }

    /** Whether this pass allows a task. */
    public boolean may(Task task) {
        return role != null && task.roles().contains(role) && bounds.let(task);
    }

    /** What this reader may do with a kind of content. */
    public abstract Right right(ContentKind kind);

    /** The rule that keeps a kind of content from this reader, as pages name it; empty where none is known. */
    public String rule(ContentKind kind) {
        return "";
    }

    /** True where a timer reads in this person's name, as they told it to. */
    boolean isStandIn() {
        return false;
    }

    /** Whether an audience that was named can mean this reader. */
    boolean isNamed(Audience audience) {
        return true;
    }

    /** Whether this reader reads a kind of content without a release. */
    public boolean sees(ContentKind kind) {
        return right(kind) == Right.SEE;
    }
}
