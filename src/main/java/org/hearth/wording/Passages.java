package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an even text into sentences, none longer than {@value #LONGEST} characters whatever the text. */
final class Passages {
    static final int LONGEST = 1200;

    /** A stop, what closes after it, and the beginning of something new; or a line feed. */
    private static final Pattern END =
            Pattern.compile("[.!?]+[\"')\\]]*(?=\\s+[\"'(\\[]*[\\p{Lu}\\d])|[.!?]+[\"')\\]]*(?=\\s*\\n)|\\n");

    private Passages() {}

    /** The part of the even text from {@code start} to {@code end}, exclusive. */
    record Span(int start, int end) {
        boolean overlaps(int from, int to) {
            return from < end && to > start;
        }

        boolean holds(int position) {
            return position >= start && position < end;
        }
    }

    /** The sentences in order; blanks around them belong to none. */
    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = END.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(found, text, from, matcher.end());
            from = matcher.end();
        }
        add(found, text, from, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            cut = cut <= start ? start + LONGEST : cut;
            found.add(new Span(start, cut));
            start = cut;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }
}
