package org.hearth.access;

/**
 * A fresh link, shown once to who made it.
 *
 * @param path the address under the court's own: {@code /l/…}
 * @param line the link as it stands from now on
 */
public record MadeLink(String path, LinkLine line) {}
