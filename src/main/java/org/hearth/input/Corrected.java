package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Role;

/**
 * One correction as this reader may read it.
 *
 * @param request the corrected report's request
 * @param question which answer; null for the report as a whole
 * @param by the corrector's name
 * @param role whether the youth or the youth's attorney
 * @param held true while only the youth and the youth's attorney read it
 * @param readers the roles that read it, where it was released; empty where the rights table decides
 * @param reply what the report's author answers; null without one, or not for this reader
 * @param mayRelease true for the attorney who with the youth decides who reads it
 * @param mayReply true for the report's author
 */
public record Corrected(
        String id,
        String request,
        String question,
        String words,
        String by,
        Role role,
        Instant writtenAt,
        boolean held,
        List<Role> readers,
        String reply,
        String repliedBy,
        Instant repliedAt,
        boolean mayRelease,
        boolean mayReply,
        boolean mayTakeBack,
        long version)
        implements Serializable {
    public Corrected {
        readers = List.copyOf(readers);
    }
}
