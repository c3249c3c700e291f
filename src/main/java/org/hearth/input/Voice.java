package org.hearth.input;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;

/**
 * One submitted answer as this reader may read it. Answers that are held (the youth's until counsel releases them, a
 * privilege until its holder does) are not voices at all to anybody but the holder: nothing reads, counts or quotes
 * them. Counts are no voices either: they speak through {@code progress}.
 *
 * @param request the request's key
 * @param discipline whose voice
 * @param form the versioned form id, {@code probation-1}
 * @param question the question's id in the form
 * @param asked the question's text
 * @param block the summary's block: {@code words}, {@code goals}, {@code safety}, {@code away}, {@code needs},
 *     {@code promises}, {@code team}, {@code decision}; or {@code form} for what stays with the form
 * @param kind what it is about
 * @param text the answer in words; null when withheld
 * @param withheldBy the rule that withholds it; null when it may be read
 * @param who the author's name
 * @param agency the author's agency; empty when none
 * @param submittedAt when it was submitted
 * @param chosen true when the text is an option that was chosen, which says nothing without its question
 * @param held true while only the youth, the youth's attorney and the author read it
 * @param beside the id of the question it stands beside; null for an answer of its own
 * @param part what it adds to that question; null for an answer of its own
 * @param saidOn the day on which it was last said or confirmed, where that is another day than the submission's; null
 *     for what was said then
 */
public record Voice(
        String request,
        Discipline discipline,
        String form,
        String question,
        String asked,
        String block,
        ContentKind kind,
        String text,
        String withheldBy,
        String who,
        String agency,
        Instant submittedAt,
        boolean chosen,
        boolean held,
        String beside,
        Part part,
        LocalDate saidOn) {
    /** The same voice with other words. */
    public Voice saying(String words) {
        return new Voice(
                request,
                discipline,
                form,
                question,
                asked,
                block,
                kind,
                words,
                withheldBy,
                who,
                agency,
                submittedAt,
                chosen,
                held,
                beside,
                part,
                saidOn);
    }

    /** An answer of its own, said when it was submitted. */
    public Voice(
            String request,
            Discipline discipline,
            String form,
            String question,
            String asked,
            String block,
            ContentKind kind,
            String text,
            String withheldBy,
            String who,
            String agency,
            Instant submittedAt,
            boolean chosen,
            boolean held) {
        this(
                request,
                discipline,
                form,
                question,
                asked,
                block,
                kind,
                text,
                withheldBy,
                who,
                agency,
                submittedAt,
                chosen,
                held,
                null,
                null,
                null);
    }
}
