package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Turns;
import org.hearth.bench.JudgeNotes;
import org.hearth.input.Conferences;

/** Removes each night the conferences' working notes and the judges' private notes whose last day has passed. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NotesGone {
    @Inject
    private Turns turns;

    @Inject
    private Conferences conferences;

    @Inject
    private JudgeNotes notes;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void forget() {
        turns.take("judge-notes").ifPresent(notes::forget);
        turns.take("conference-notes").ifPresent(conferences::forget);
    }
}
