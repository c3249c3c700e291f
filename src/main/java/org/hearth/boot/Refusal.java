package org.hearth.boot;

/** A start that cannot go on: says why and ends the process, so that nobody mistakes half a court for a whole one. */
final class Refusal {
    /** The exit code of a refused start: a fault in what the court configured (EX_CONFIG). */
    static final int EXIT = 78;

    private Refusal() {}

    /** Prints the reason and ends the process at once; the database recovers by itself at the next start. */
    static void stop(String reason) {
        System.err.println();
        System.err.println("  Hearth did not start.");
        System.err.println("  " + reason);
        System.err.println();
        System.err.flush();
        Runtime.getRuntime().halt(EXIT);
    }
}
