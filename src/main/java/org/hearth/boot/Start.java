package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Opens the court: after the tables stand, the books are read and the banner waits for the first answer. */
@Singleton
@Startup
@DependsOn("Migrations")
public class Start {
    @Inject
    private Books books;

    @Inject
    private Banner banner;

    @PostConstruct
    void open() {
        books.read();
        banner.raise();
    }
}
