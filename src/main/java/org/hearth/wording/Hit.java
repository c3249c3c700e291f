package org.hearth.wording;

import java.util.List;

/**
 * The words of a rule as they stand in a sentence, before it is asked of whom they are said.
 *
 * @param from where they begin in the sentence
 * @param to where they end, exclusive
 * @param message why they deserve a second look
 * @param alternatives other words for the same place; may be empty
 */
record Hit(Rule rule, int from, int to, String message, List<String> alternatives) {}
