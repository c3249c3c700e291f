package org.hearth.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How one recipient is reached now: an address within hours, or a reason why a person must act.
 *
 * @param why null where a message may be sent
 * @param address null where none may
 * @param text true for a text message: the shortest words only
 * @param profiled true for youth, caregivers and parents, whose hours hold for urgent messages too
 * @param never words that must not be in it
 */
record Reach(
        Why why, String address, boolean text, String language, Hours hours, boolean profiled, List<String> never) {

    /** Nobody may send anything. */
    static Reach barred(Why why) {
        return new Reach(why, null, false, "en", Hours.USUAL, true, List.of());
    }

    /** By their own e-mail address; parked where there is none, or the last message to it came back. */
    static Reach own(String address, Hours hours, boolean bounced) {
        Why why = address == null || bounced ? Why.NO_ADDRESS : null;
        return new Reach(why, address, false, "en", hours, false, List.of());
    }

    /**
     * By their profiles, one a case: the strictest one decides, and of those that may be sent to, the latest.
     *
     * @param latestFirst never null
     */
    static Reach profiled(List<Known> latestFirst) {
        if (latestFirst.isEmpty()) {
            return barred(Why.NO_PROFILE);
        }
        return latestFirst.stream()
                .map(Reach::barrier)
                .filter(why -> why != null)
                .min(Comparator.naturalOrder())
                .map(Reach::barred)
                .orElseGet(() -> sent(latestFirst));
    }

    private static Why barrier(Known known) {
        SafeContact contact = known.contact();
        if (contact.watched() || contact.channel() == Channel.NONE) {
            return Why.IN_PERSON;
        }
        if (contact.channel() == Channel.CALL) {
            return Why.CALL;
        }
        return known.bounced() ? Why.NO_ADDRESS : null;
    }

    private static Reach sent(List<Known> latestFirst) {
        List<String> never = new ArrayList<>();
        latestFirst.forEach(each -> never.addAll(each.contact().never()));
        SafeContact latest = latestFirst.get(0).contact();
        return new Reach(
                null,
                latest.address(),
                latest.channel() == Channel.TEXT,
                latest.language(),
                latest.hours(),
                true,
                List.copyOf(never));
    }

    /** Whether a text holds a word that must never be used to this person. */
    boolean forbids(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return never.stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * A profile as it was read.
     *
     * @param bounced the last message to its address was refused for good
     */
    record Known(SafeContact contact, boolean bounced) {}
}
