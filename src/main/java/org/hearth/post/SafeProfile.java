package org.hearth.post;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * Somebody on a case who is reached only by a safe-contact profile, and that profile.
 *
 * @param person the person's key
 * @param role youth, caregiver or parent
 * @param contact null while nothing is agreed: then nothing is sent
 * @param bounced true where the last message to this address was refused for good
 * @param written when it was last written; null before
 * @param by who wrote it; null before
 * @param version 0 before anything was written
 */
public record SafeProfile(
        String person,
        String name,
        Role role,
        SafeContact contact,
        boolean bounced,
        Instant written,
        String by,
        long version) {}
