package org.hearth.terms;

import java.util.List;

/**
 * One page of a list in a fixed order.
 *
 * @param items at most as many as were asked for
 * @param next the key to ask after for the following page; null on the last
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }
}
