package org.hearth.access;

import java.util.SortedMap;

/** Walks the audit's chain from a known link on, line by line, and remembers where it first fails. */
final class ChainWalk {
    private final Keys keys;
    private final SortedMap<Long, String> roots;
    private long number;
    private String link;
    private Long broken;
    private ChainFault fault;

    /** @param roots links written down outside the database, by their numbers */
    ChainWalk(Keys keys, SortedMap<Long, String> roots, long number, String link) {
        this.keys = keys;
        this.roots = roots;
        this.number = number;
        this.link = link;
    }

    /** Takes the next line; false where it is not the line that stood here. */
    boolean takes(ChainLine line) {
        long next = number + 1;
        if (line.number() != next) {
            return fail(Math.min(next, line.number()), line.number() > next ? ChainFault.MISSING : ChainFault.EXTRA);
        }
        if (!line.says(keys) || !line.follows(link, keys)) {
            return fail(next, ChainFault.LINE);
        }
        if (!line.link().equals(roots.getOrDefault(next, line.link()))) {
            return fail(next, ChainFault.ROOT);
        }
        number = next;
        link = line.link();
        return true;
    }

    /**
     * The end of the walk: every line up to the head was there, the head says so too, and no root is further on.
     *
     * @param beside linked lines whose number lies outside the chain
     */
    void ends(long headNumber, String headLink, long beside) {
        if (broken != null) {
            return;
        }
        if (number < headNumber) {
            fail(number + 1, ChainFault.MISSING);
        } else if (number > headNumber || !link.equals(headLink)) {
            fail(headNumber, ChainFault.HEAD);
        } else if (beside > 0) {
            fail(number + 1, ChainFault.EXTRA);
        } else if (!roots.isEmpty() && roots.lastKey() > number) {
            fail(number + 1, ChainFault.MISSING);
        }
    }

    /** Notes the first failure; later ones follow from it. */
    boolean fail(long at, ChainFault what) {
        if (broken == null) {
            broken = at;
            fault = what;
        }
        return false;
    }

    long number() {
        return number;
    }

    String link() {
        return link;
    }

    /** The number of the first line that fails; null while all stand. */
    Long broken() {
        return broken;
    }

    ChainFault fault() {
        return fault;
    }
}
