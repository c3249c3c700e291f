package org.hearth.terms;

import java.util.List;

/**
 * Something a person asked for that cannot be done, said so that it can be mended: what happened, which field, which
 * rule. Pages and REST both answer with it; it rolls the transaction back and nothing is half written.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The family of a problem and its HTTP status. */
    public enum Kind {
        BAD_INPUT(400),
        NOT_SIGNED_IN(401),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        LOST_RACE(409),
        TOO_LARGE(413),
        UNMET_RULE(422),
        NO_PRECONDITION(428),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /**
     * One field and what to do about it.
     *
     * @param field the name on the wire, never a value
     * @param key the message's key
     * @param args what the message's places take; never a child's words
     */
    public record FieldError(String field, String key, List<Object> args) {}

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;

    private Problem(Kind kind, String code, List<Object> args, List<FieldError> errors) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.errors = errors;
    }

    /** Input that cannot be taken: one field, and the message that names the mend. */
    public static Problem badInput(String field, String key, Object... args) {
        return badInput(List.of(new FieldError(field, key, List.of(args))));
    }

    /** Input that cannot be taken: every field at once, so that a person mends them together. */
    public static Problem badInput(List<FieldError> errors) {
        return new Problem(Kind.BAD_INPUT, "bad-input", List.of(), List.copyOf(errors));
    }

    /** Nobody is signed in, or no longer: wrong password, unknown, expired or ended token. */
    public static Problem notSignedIn(String code) {
        return new Problem(Kind.NOT_SIGNED_IN, code, List.of(), List.of());
    }

    /** A thing one may see, but an act one may not do, or a function outside any case. */
    public static Problem notAllowed() {
        return new Problem(Kind.NOT_ALLOWED, "not-allowed", List.of(), List.of());
    }

    /** Absent, or foreign: that a file exists is itself confidential, so both answer alike. */
    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, "not-found", List.of(), List.of());
    }

    /** Somebody else was first: {@code slot-taken}, {@code changed-meanwhile}, {@code person-busy}. */
    public static Problem lostRace(String code, Object... args) {
        return new Problem(Kind.LOST_RACE, code, List.of(args), List.of());
    }

    /** A rule of law or of the court is not met: {@code outside-clock}, {@code keep-apart}; the args name the rule. */
    public static Problem unmetRule(String code, Object... args) {
        return new Problem(Kind.UNMET_RULE, code, List.of(args), List.of());
    }

    /** A problem of any other kind, with no field to name. */
    public static Problem of(Kind kind, String code, Object... args) {
        return new Problem(kind, code, List.of(args), List.of());
    }

    /** The problem inside whatever was thrown, however deep a container wrapped it; null where there is none. */
    public static Problem in(Throwable thrown) {
        Throwable each = thrown;
        while (each != null && !(each instanceof Problem)) {
            each = each.getCause();
        }
        return (Problem) each;
    }

    /** What a log may have of a fault of ours: which kinds, and where in the code. Never a message: it may quote a file. */
    public static String places(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            text.append(each.getClass().getName()).append('\n');
            for (StackTraceElement step : each.getStackTrace()) {
                text.append("    ").append(step).append('\n');
            }
        }
        return text.toString();
    }

    public Kind kind() {
        return kind;
    }

    /** The stable code, for machines: {@code slot-taken}. */
    public String code() {
        return code;
    }

    /** What the places of that line take; empty for none. */
    public List<Object> args() {
        return args;
    }

    /** One line for a person: what happened and what to do. */
    public String say(Words words) {
        return words.say("problem." + code, args.toArray());
    }

    /** The fields at fault; empty for problems that are not of input. */
    public List<FieldError> errors() {
        return errors;
    }
}
