package org.hearth.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made even for reading, which remembers where each of its characters stood: typographic marks become plain
 * ones, hyphens and line breaks become spaces, invisible characters vanish, initials and titles lose their full stop.
 * A blank line or a list mark becomes a line feed. An endless word becomes a blank, so that nothing can stall on it.
 */
final class Plain {
    private static final int LONGEST_WORD = 60;
    private static final Pattern PARAGRAPH =
            Pattern.compile("\\n[ \\t]*(?:\\n|(?=[-*\u2022\u00b7][ \\t])|(?=\\d{1,2}[.)][ \\t]))");
    private static final Pattern DOTTED = Pattern.compile(
            "\\b(?:[A-Za-z]\\.){2,}|\\b(?:Dr|Mr|Mrs|Ms|Mx|St|Jr|Sr|No(?=\\.\\s*\\d)|vs|Dept|Ofc|Det|Sgt|Lt|Hon)\\.");
    private static final Pattern INITIAL = Pattern.compile("(?<![\\w.'])([A-Z])(\\.)(?=('s)?(\\s+)?(\\S*))");
    /** Words that begin a sentence, so that the stop of an initial before them ends the one before. */
    private static final Pattern OPENER = Pattern.compile(
            "(?:She|He|They|It|The|A|An|In|On|At|Her|His|Their|When|If|No|One|We|I|This|That|There|After|Before|Staff)");

    private static final Pattern ENDLESS = Pattern.compile("\\S{" + LONGEST_WORD + ",}");

    private final String text;
    private final int[] origin;

    private Plain(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Plain of(String given) {
        StringBuilder even = new StringBuilder(given.length());
        int[] origin = new int[given.length() + 1];
        for (int i = 0; i < given.length(); i++) {
            char plain = plain(given, i);
            if (plain != 0) {
                origin[even.length()] = i;
                even.append(plain);
            }
        }
        origin[even.length()] = given.length();
        joinLines(even);
        breakLines(even);
        blank(even, ENDLESS);
        spaceHyphens(even);
        dropStops(even);
        return new Plain(even.toString(), origin);
    }

    /** The even text. */
    String text() {
        return text;
    }

    /** Where the character at {@code position} of the even text begins in the text given. */
    int origin(int position) {
        return origin[position];
    }

    /** Where the character before {@code end} of the even text ends in the text given. */
    int originEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    /** The plain character for the one at {@code i}; 0 for one that vanishes. */
    private static char plain(String given, int i) {
        return switch (given.charAt(i)) {
            case '\u2018', '\u2019', '\u201b', '\u2032', '\u02bc', '`' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2043', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> ',';
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad' -> 0;
            case '\t', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
            case '\u2028', '\u2029', '\u0085', '\u000b', '\f' -> '\n';
            case '\r' -> i + 1 < given.length() && given.charAt(i + 1) == '\n' ? 0 : '\n';
            default -> given.charAt(i);
        };
    }

    /** A lone line break is a space, and so is a mark of emphasis; a blank line or the mark of a list ends a sentence. */
    private static void breakLines(StringBuilder even) {
        boolean[] ends = new boolean[even.length()];
        Matcher matcher = PARAGRAPH.matcher(even);
        while (matcher.find()) {
            ends[matcher.start()] = true;
        }
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            if (c == '\n' && !ends[i] || c == '_' || c == '*') {
                even.setCharAt(i, ' ');
            }
        }
    }

    /** A word parted at a line's end goes on in the next line: life-, style. */
    private static void joinLines(StringBuilder even) {
        for (int i = 1; i < even.length() - 2; i++) {
            if (even.charAt(i) == '-' && even.charAt(i + 1) == '\n' && Character.isLetter(even.charAt(i - 1)) && Character.isLetter(even.charAt(i + 2))) {
                even.setCharAt(i, ' ');
                even.setCharAt(i + 1, ' ');
            }
        }
    }

    private static void spaceHyphens(StringBuilder even) {
        for (int i = 1; i < even.length() - 1; i++) {
            if (even.charAt(i) == '-'
                    && Character.isLetter(even.charAt(i - 1))
                    && Character.isLetter(even.charAt(i + 1))) {
                even.setCharAt(i, ' ');
            }
        }
    }

    private static void dropStops(StringBuilder even) {
        Matcher dotted = DOTTED.matcher(even.toString());
        while (dotted.find()) {
            for (int i = dotted.start(); i < dotted.end(); i++) {
                if (even.charAt(i) == '.') {
                    even.setCharAt(i, ' ');
                }
            }
        }
        Matcher initial = INITIAL.matcher(even.toString());
        while (initial.find()) {
            even.setCharAt(initial.start(1), 'Q');
            if (!endsSentence(initial)) {
                even.setCharAt(initial.start(2), ' ');
            }
        }
    }

    private static boolean endsSentence(Matcher initial) {
        boolean spaced = initial.group(4) != null && !initial.group(4).isEmpty();
        String next = initial.group(5);
        return next.isEmpty() || spaced && OPENER.matcher(next).matches();
    }

    private static void blank(StringBuilder even, Pattern pattern) {
        Matcher matcher = pattern.matcher(even.toString());
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                even.setCharAt(i, ' ');
            }
        }
    }
}
