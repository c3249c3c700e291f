package org.hearth.backup;

/** Somebody wants a backup now; it is made once their own act is done, so that nobody waits for it. */
public record Asked() {}
