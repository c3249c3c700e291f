package org.hearth.post;

/**
 * One mail ready to leave: held in memory for that moment only, never kept and never logged.
 *
 * @param id the message's key, from which its stable message id is made
 */
public record Mail(String id, String to, String subject, String body) {}
