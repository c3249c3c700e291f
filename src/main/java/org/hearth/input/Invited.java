package org.hearth.input;

import java.util.List;
import org.hearth.access.LinkLine;

/**
 * A caregiver, parent or youth who is asked before a hearing, with the links made for them.
 *
 * @param asked what is asked; of a youth only that they are asked
 * @param links their links, the latest first
 * @param mayMake true where this reader may make one
 * @param shown the address that still opens, in a demo court; null everywhere else
 */
public record Invited(Asked asked, List<LinkLine> links, boolean mayMake, String shown) {
    public Invited {
        links = List.copyOf(links);
    }

    /** The latest link; null before the first. */
    public LinkLine latest() {
        return links.isEmpty() ? null : links.get(0);
    }
}
