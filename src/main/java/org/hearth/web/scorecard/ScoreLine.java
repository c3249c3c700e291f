package org.hearth.web.scorecard;

import java.util.List;

/**
 * One line of a measure's table.
 *
 * @param name for whom it stands
 * @param figures its parts in order, the whole last; a withheld one is empty
 * @param share the followed part's share of the whole in percent; null where it is not shown
 */
public record ScoreLine(String name, List<String> figures, Integer share) {}
