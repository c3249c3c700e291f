package org.hearth.wording;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;

/** Phrases of a template, looked for whole and in either case. */
final class Cues {
    private final Pattern pattern;

    private Cues(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Reads phrases between commas; a star takes every ending. */
    static Cues of(Entry entry, String name) {
        String text = entry.text(name);
        if (!text.matches("[\\p{L}\\d'*,\\s-]+")) {
            throw entry.fault(name, "write phrases with commas between them, a star only at the end of a word");
        }
        String any = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> each.replaceAll("\\s+", "\\\\s+").replace("*", "\\w*"))
                .collect(Collectors.joining("|"));
        return new Cues(Pattern.compile("(?<!\\w)(?:" + any + ")(?!\\w)", Pattern.CASE_INSENSITIVE));
    }

    boolean in(String sentence) {
        return pattern.matcher(sentence).find();
    }

    /** Where the first of them stands; -1 where none does. */
    int at(String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? matcher.start() : -1;
    }
}
