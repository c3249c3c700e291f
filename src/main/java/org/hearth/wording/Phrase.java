package org.hearth.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A turn of speech as a court writes it down: {@code throw|toss away (all of) @ chances}.
 *
 * <ul>
 *   <li>a word stands for all its forms; {@code =word} for itself alone; {@code a|b} for either;
 *   <li>{@code ( )} may be left out; {@code ..} is up to four words, over no comma or colon;
 *   <li>{@code @} is an owner (her, their, Rosa’s), {@code #} a number, {@code $YOUTH} a family of {@code words.yaml};
 *   <li>{@code not} stands for n’t too.
 * </ul>
 */
final class Phrase {
    /** How many words two dots may stand for. */
    private static final int GAP = 4;

    private static final String OWNER = "@";
    private static final String NUMBER = "#";
    private static final String DOTS = "..";
    /** What dots do not reach over. */
    private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ")");

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = parts;
    }

    /** One place of the phrase: words of which one must stand there, a part that may be missing, or a gap. */
    private record Part(Set<String> words, List<Part> optional) {
        static final Part GAP_HERE = new Part(Set.of(), null);

        boolean gap() {
            return optional == null && words.isEmpty();
        }
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException where it cannot be read, with the mend
     */
    static Phrase of(String line) {
        Deque<List<Part>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        String spaced = line.replace('\u2019', '\'')
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replaceAll("(?<=\\w)n't\\b", " not")
                .replaceAll("(?<=\\w)'s\\b", " ='s")
                .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ");
        for (String word : spaced.strip().split("\\s+")) {
            read(word, open);
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException("close the bracket in: " + line);
        }
        List<Part> parts = open.pop();
        if (parts.isEmpty() || parts.get(0).optional() != null || parts.get(0).gap()) {
            throw new IllegalArgumentException("begin with a word that must stand there: " + line);
        }
        return new Phrase(List.copyOf(parts));
    }

    private static void read(String word, Deque<List<Part>> open) {
        switch (word) {
            case "(" -> open.push(new ArrayList<>());
            case ")" -> {
                List<Part> inner = open.pop();
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("open the bracket that is closed");
                }
                open.peek().add(new Part(Set.of(), List.copyOf(inner)));
            }
            case DOTS -> open.peek().add(Part.GAP_HERE);
            default -> open.peek().add(new Part(words(word), null));
        }
    }

    private static Set<String> words(String word) {
        List<String> each = Arrays.asList(word.split("\\|"));
        if (each.contains("")) {
            throw new IllegalArgumentException("write words around each | of: " + word);
        }
        return Set.copyOf(each.stream()
                .map(one -> one.startsWith("$") ? one.substring(1) : one.toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }

    /** The words of which one must begin it, as {@link #keys} gives them. */
    Set<String> first() {
        return parts.get(0).words();
    }

    /** The families of words it names; Penn Treebank kinds such as {@code NN} are nobody's. */
    Set<String> families() {
        Set<String> found = new HashSet<>();
        parts.forEach(part -> gather(part, found));
        return found;
    }

    private static void gather(Part part, Set<String> found) {
        part.words().stream().filter(word -> word.matches("[A-Z][A-Z_]{3,}")).forEach(found::add);
        if (part.optional() != null) {
            part.optional().forEach(inner -> gather(inner, found));
        }
    }

    /** What a phrase may say to stand for this word: its forms, its families, and what it is. */
    static Set<String> keys(Token token) {
        Set<String> keys = new HashSet<>(token.lemmas());
        keys.addAll(token.tags());
        keys.add(token.low());
        keys.add("=" + token.low());
        if (token.possessive()) {
            keys.add(OWNER);
        }
        if (token.has("CD") || Character.isDigit(token.low().charAt(0))) {
            keys.add(NUMBER);
        }
        if (token.is("n't")) {
            keys.add("not");
        }
        return keys;
    }

    /**
     * The index of the last word of the phrase where it begins at {@code at}; -1 where it does not stand there.
     *
     * @param words the {@link #keys} of each word of the sentence
     */
    int end(List<Set<String>> words, int at) {
        return end(words, at, parts) - 1;
    }

    /** The index after the phrase's last word; 0 where it does not stand at {@code at}. */
    private static int end(List<Set<String>> words, int at, List<Part> rest) {
        if (rest.isEmpty()) {
            return at;
        }
        Part part = rest.get(0);
        List<Part> after = rest.subList(1, rest.size());
        if (part.gap()) {
            return over(words, at, after);
        }
        if (part.optional() != null) {
            List<Part> with = new ArrayList<>(part.optional());
            with.addAll(after);
            int found = end(words, at, with);
            return found > 0 ? found : end(words, at, after);
        }
        boolean stands = at < words.size() && !Collections.disjoint(words.get(at), part.words());
        return stands ? end(words, at + 1, after) : 0;
    }

    private static int over(List<Set<String>> words, int at, List<Part> after) {
        for (int i = at; i <= Math.min(at + GAP, words.size()); i++) {
            int found = end(words, i, after);
            if (found > 0) {
                return found;
            }
            if (i < words.size() && !Collections.disjoint(words.get(i), STOPS)) {
                return 0;
            }
        }
        return 0;
    }
}
