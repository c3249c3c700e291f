package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Standings;
import org.hearth.bench.JudgeNotes;
import org.hearth.input.Conferences;

/** Removes each night the conferences' working notes and the judges' private notes whose last day has passed. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NotesGone {
    @Inject
    private Standings standings;

    @Inject
    private Conferences conferences;

    @Inject
    private JudgeNotes notes;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void forget() {
        notes.forget(standings.job("judge-notes"));
        conferences.forget(standings.job("conference-notes"));
    }
}
