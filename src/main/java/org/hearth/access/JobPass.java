package org.hearth.access;

import org.hearth.terms.ContentKind;

/** A named timer with its one task; it reads no content. */
public final class JobPass extends Pass {
    JobPass(String job) {
        super(job, job, null);
    }

    /** The timer's name, as the audit has it. */
    public String job() {
        return person();
    }

    @Override
    public boolean may(Task task) {
        return task == Task.RUN_JOB;
    }

    @Override
    public Right right(ContentKind kind) {
        return Right.NEVER;
    }
}
