package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Puts corrections beside what they correct, for those who may read both; one statement. */
@ApplicationScoped
class Beside {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    /** The same voices; after each that is read and corrected, its corrections with what its author answers. */
    List<Voice> corrected(OpenCase pass, String hearing, List<Voice> voices) {
        List<Correction> corrections = em.createQuery(
                        "select c from Correction c where c.hearing = :hearing and c.caseId = :case"
                                + " and c.ended is null order by c.written, c.id",
                        Correction.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList();
        List<Voice> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Voice voice : voices) {
            all.add(voice);
            if (voice.text() != null && !voice.isAbout()) {
                corrections.stream()
                        .filter(each -> each.isAbout(voice.request(), voice.question()))
                        .filter(each -> told.add(each.id()))
                        .forEach(each -> tell(pass, voice, each, all));
            }
        }
        return all;
    }

    private void tell(OpenCase pass, Voice voice, Correction correction, List<Voice> all) {
        String words = open(pass, correction.words());
        if (words == null) {
            return;
        }
        String by = WORDS.say(
                "correction.by",
                correction.authorName(),
                WORDS.say(correction.role().key()));
        String day = CourtTime.sayShort(CourtTime.dayOf(correction.written()), WORDS.locale());
        all.add(beside(voice, WORDS.say("correction.beside", day, words), by));
        String reply = correction.reply() == null ? null : open(pass, correction.reply());
        if (reply != null) {
            String then = CourtTime.sayShort(CourtTime.dayOf(correction.replied()), WORDS.locale());
            all.add(beside(voice, WORDS.say("correction.replied", then, reply), correction.repliedBy()));
        }
    }

    private String open(OpenCase pass, Sealed sealed) {
        return seals.open(pass, sealed).text();
    }

    private static Voice beside(Voice voice, String text, String by) {
        return new Voice(
                voice.request(),
                voice.discipline(),
                voice.form(),
                Voice.CORRECTION,
                voice.asked(),
                voice.block(),
                ContentKind.POSITION,
                text,
                null,
                by,
                "",
                voice.submittedAt(),
                false,
                voice.held());
    }
}
