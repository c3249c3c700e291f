package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Standings;
import org.hearth.input.Conferences;

/** Removes each night the conferences' working notes whose last day has passed. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NotesGone {
    @Inject
    private Standings standings;

    @Inject
    private Conferences conferences;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void forget() {
        conferences.forget(standings.job("conference-notes"));
    }
}
