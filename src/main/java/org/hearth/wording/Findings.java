package org.hearth.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.wording.Passages.Span;

/** What was found in a text so far, with its places in the text as given. */
final class Findings {
    private final String given;
    private final Plain plain;
    private final List<Finding> found = new ArrayList<>();

    Findings(String given, Plain plain) {
        this.given = given;
        this.plain = plain;
    }

    /** The finding that these words of the even text make. */
    Finding of(Hit hit, Span span) {
        int start = plain.origin(span.start());
        int end = plain.originEnd(span.end());
        String words = given.substring(start, end);
        return new Finding(
                start,
                end,
                words,
                hit.rule().privileged() ? Finding.PRIVILEGED : Finding.WORDING,
                hit.rule().id(),
                hit.message(),
                alternatives(hit, words),
                hit.rule().scope().source());
    }

    /** The other words, with a capital where the words found begin with one and go on in small letters. */
    private static List<String> alternatives(Hit hit, String words) {
        boolean capital = Character.isUpperCase(words.charAt(0))
                && !Character.isUpperCase(words.charAt(words.length() > 1 ? 1 : 0));
        return hit.alternatives().stream()
                .map(other -> capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other)
                .toList();
    }

    /** Of a sentence's findings of one kind that overlap, the longest says most; of equals, the rule that stands first. */
    void keepLongest(List<Finding> here) {
        here.sort(Comparator.comparingInt((Finding one) -> one.start() - one.end()));
        List<Finding> kept = new ArrayList<>();
        for (Finding one : here) {
            if (kept.stream().noneMatch(other -> clash(one, other))) {
                kept.add(one);
            }
        }
        found.addAll(kept);
    }

    private static boolean clash(Finding one, Finding other) {
        return one.kind().equals(other.kind()) && one.start() < other.end() && one.end() > other.start();
    }

    /** All of them in the order of the text. */
    List<Finding> inOrder() {
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }
}
