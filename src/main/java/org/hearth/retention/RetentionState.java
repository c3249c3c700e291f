package org.hearth.retention;

import java.util.List;

/**
 * What is kept how long, and what has gone.
 *
 * @param runs the nights before, the last one first
 * @param certificates the newest first
 */
public record RetentionState(List<Line> classes, List<AgeRule> ages, List<Run> runs, List<Certificate> certificates) {
    public RetentionState {
        classes = List.copyOf(classes);
        ages = List.copyOf(ages);
        runs = List.copyOf(runs);
        certificates = List.copyOf(certificates);
    }

    /**
     * One class and what is due of it now.
     *
     * @param due how many, held or not
     * @param held how many of them a legal hold keeps
     */
    public record Line(RetentionClass kept, long due, long held) {}
}
