package org.hearth.wording;

/** Gives a verb of the other words the form of the verb that was found. */
interface Forms {
    /**
     * The verb in the form of the one found.
     *
     * @param first index of the first word found
     * @param last index of the last word found
     * @param verb base form of the other verb
     */
    String of(Words found, int first, int last, String verb);
}
