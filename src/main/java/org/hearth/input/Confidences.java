package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.wording.Finding;
import org.hearth.wording.LanguageGuide;

/**
 * Knows of the texts of one submission whether the guide hears privileged words in them. Nothing is kept beyond the call;
 * a reading takes longer than all the rest of a submission, so it must not hold anybody's rows.
 */
@ApplicationScoped
class Confidences {
    private static final ThreadLocal<Map<Written, Boolean>> READ = new ThreadLocal<>();

    @Inject
    LanguageGuide guide;

    boolean isOpen() {
        return READ.get() != null;
    }

    void begin() {
        READ.set(new HashMap<>());
    }

    void end() {
        READ.remove();
    }

    /** Has the guide read a text; slow. */
    void read(Written text) {
        READ.get().put(text, privileged(text));
    }

    /**
     * Sees to it that all these texts are read.
     *
     * @throws Unread where one is not, inside a call that reads beforehand
     */
    void expect(Collection<Written> texts) {
        Set<Written> unread = new LinkedHashSet<>(texts);
        if (isOpen()) {
            unread.removeAll(READ.get().keySet());
            if (!unread.isEmpty()) {
                throw new Unread(unread);
            }
        }
    }

    /** Whether the guide hears privileged words in a text. */
    boolean hears(Written text) {
        Boolean heard = isOpen() ? READ.get().get(text) : null;
        return heard == null ? privileged(text) : heard;
    }

    /** Asks the guide. */
    boolean privileged(Written text) {
        return guide.review(text.text(), text.discipline()).stream().anyMatch(Finding::privileged);
    }
}
