package org.hearth.wording;

import java.util.Set;

/** The words of a sentence, in whichever language it was read, as phrases ask for them. */
interface Words {
    /** How many words and marks there are. */
    int size();

    /** The word or mark at {@code index}. */
    Token at(int index);

    /** What a phrase may say to stand for the word at {@code index}. */
    Set<String> keys(int index);

    /** Does one of these words of a phrase stand at {@code index}? */
    default boolean stands(int index, Set<String> words) {
        Set<String> here = keys(index);
        return words.size() == 1
                ? here.contains(words.iterator().next())
                : words.stream().anyMatch(here::contains);
    }
}
