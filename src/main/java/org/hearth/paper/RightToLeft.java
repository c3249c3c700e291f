package org.hearth.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets Hebrew and Arabic names within a paper: stretches from right to left, and Arabic letters in the form that their
 * neighbours ask for. Source: Unicode, bidirectional algorithm (UAX 9, by the JDK) and Arabic presentation forms.
 */
final class RightToLeft implements BidiReorderer {
    private static final int FORMS_B = 0xFE80;
    private static final int FORMS_B_END = 0xFEF4;
    private static final int FORMS_A = 0xFB50;
    private static final int FORMS_A_END = 0xFBFF;
    private static final int LAM = 0x644;
    private static final Map<Integer, Integer> LAM_WITH_ALEF =
            Map.of(0x622, 0xFEF5, 0x623, 0xFEF7, 0x625, 0xFEF9, 0x627, 0xFEFB);
    private static final Map<Integer, List<Integer>> FORMS = forms();

    /** Where the direction changes in a paragraph, in the order of reading. */
    static final class Runs implements BidiSplitter {
        private Bidi runs;

        @Override
        public void setParagraph(String text, byte direction) {
            int base = direction == RTL
                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                    : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            runs = new Bidi(text, base);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int at) {
            int start = runs.getRunStart(at);
            byte direction = runs.getRunLevel(at) % 2 == 1 ? RTL : LTR;
            return new BidiTextRun(start, runs.getRunLimit(at) - start, direction);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Letters last to first, marks behind the letter they stand on, brackets turned. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder();
        int end = text.length();
        for (int i = end; i > 0; ) {
            int letter = text.codePointBefore(i);
            i -= Character.charCount(letter);
            if (!isMark(letter) || i == 0) {
                turned.append(Brackets.turned(text.substring(i, end)));
                end = i;
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            int next = neighbour(letters, i, 1);
            boolean tied = letters[i] == LAM && next >= 0 && LAM_WITH_ALEF.containsKey(letters[next]) && next == i + 1;
            if (tied) {
                int form = LAM_WITH_ALEF.get(letters[next]);
                shaped.appendCodePoint(form + (joinsBefore(letters, i) ? 1 : 0));
                i = next;
            } else {
                shaped.appendCodePoint(form(letters, i));
            }
        }
        return shaped.toString();
    }

    /** Alone, at the end, at the start or in the middle, in the order in which Unicode lists the forms. */
    private static int form(int[] letters, int at) {
        List<Integer> forms = FORMS.get(letters[at]);
        if (forms == null) {
            return letters[at];
        }
        boolean before = joinsBefore(letters, at) && forms.size() > 1;
        int next = neighbour(letters, at, 1);
        boolean after = forms.size() == 4 && next >= 0 && joinsBackwards(letters[next]);
        int wanted = (before ? 1 : 0) + (after ? 2 : 0);
        return forms.get(wanted);
    }

    private static boolean joinsBefore(int[] letters, int at) {
        int before = neighbour(letters, at, -1);
        return before >= 0
                && (letters[before] == 0x640
                        || FORMS.getOrDefault(letters[before], List.of()).size() == 4);
    }

    private static boolean joinsBackwards(int letter) {
        return letter == 0x640 || FORMS.getOrDefault(letter, List.of()).size() > 1;
    }

    /** The place of the next letter in that direction, marks passed over; below 0 where there is none. */
    private static int neighbour(int[] letters, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < letters.length && isMark(letters[i])) {
            i += step;
        }
        return i < letters.length ? i : -1;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Each letter with its forms: alone, at the end, at the start, in the middle; two where it never joins onwards. */
    private static Map<Integer, List<Integer>> forms() {
        Map<Integer, List<Integer>> forms = new HashMap<>();
        take(forms, FORMS_B, FORMS_B_END);
        take(forms, FORMS_A, FORMS_A_END);
        return forms;
    }

    private static void take(Map<Integer, List<Integer>> forms, int from, int to) {
        for (int form = from; form <= to; form++) {
            String plain = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean letter = Character.isLetter(form) && plain.codePointCount(0, plain.length()) == 1;
            if (letter && plain.codePointAt(0) != form) {
                forms.computeIfAbsent(plain.codePointAt(0), one -> new ArrayList<>())
                        .add(form);
            }
        }
        forms.values().removeIf(each -> each.size() == 3 || each.size() > 4);
    }

    /** Brackets that open where they closed. */
    private static final class Brackets {
        private static final String PAIRS = "()[]{}<>«»‹›";

        private Brackets() {}

        static String turned(String letter) {
            int at = letter.length() == 1 ? PAIRS.indexOf(letter) : -1;
            return at < 0 ? letter : String.valueOf(PAIRS.charAt(at ^ 1));
        }
    }
}
