package org.hearth.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.LongSupplier;
import org.hearth.terms.Problem;

/** The version of a thing that is read and then changed: out as {@code ETag}, back as {@code If-Match}. */
final class Versions {
    private static final ThreadLocal<LongSupplier> PRESENT = new ThreadLocal<>();

    private Versions() {}

    /** An answer whose version the asker will bring back. */
    static Response tagged(Object body, long version) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** A version as a tag: {@code "3"}. */
    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the asker has read.
     *
     * @param ifMatch the header; {@code *} stands for whatever is there
     * @param present reads the present version; asked for {@code *}, and again to say what a lost race lost against
     * @throws Problem no precondition when the header is missing; lost race when it cannot be one of our tags
     */
    static long expected(String ifMatch, LongSupplier present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problem.Kind.NO_PRECONDITION, "no-precondition");
        }
        PRESENT.set(present);
        String tag = ifMatch.strip();
        if (tag.equals("*")) {
            return present.getAsLong();
        }
        try {
            return Long.parseLong(tag.replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    /** Forgets the request before on this thread. */
    static void begin() {
        PRESENT.remove();
    }

    /** The present version of what this request meant to change; null where that cannot be read. */
    static Long present() {
        try {
            return PRESENT.get() == null ? null : PRESENT.get().getAsLong();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
