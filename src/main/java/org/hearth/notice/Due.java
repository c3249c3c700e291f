package org.hearth.notice;

/**
 * One notice that one person is due.
 *
 * @param notice its key
 * @param whom the person, or the place of one who is not known yet
 */
record Due(String notice, Reachable whom) {}
