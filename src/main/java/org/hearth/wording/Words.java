package org.hearth.wording;

import java.util.List;
import java.util.Set;

/** The words of a sentence, in whichever language it was read, as phrases ask for them. */
interface Words {
    /** How many words and marks there are. */
    int size();

    /** The word or mark at {@code index}. */
    Token at(int index);

    /** What a phrase may say to stand for each of them. */
    List<Set<String>> keys();
}
