package org.hearth.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.terms.Problem;

/**
 * What a password must be: long, and not what everybody would guess. No rule on its signs and no day on which it ends.
 * Source: NIST SP 800-63B-4 (2025), section 3.1.1.2.
 */
final class PasswordRules {
    /** Characters where the password alone opens the account. */
    static final int ALONE = 15;
    /** Characters where a second factor is asked for too; the standard asks for 8. */
    static final int WITH_FACTOR = 12;
    /** The most characters; the standard asks for at least 64. */
    static final int MOST = 200;
    /** Letters and digits that must be left without the words that everybody would guess. */
    private static final int LEFT = 6;
    /** A name's part that is shorter is no clue. */
    private static final int PART = 4;

    private static final List<String> COMMON = read();

    private PasswordRules() {}

    /** The form in which a password is hashed, so that every keyboard writes the same one: Unicode NFKC. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * Takes a new password or says why not.
     *
     * @param alone whether no second factor stands beside it
     * @param known names that belong to this account: the user name, the person, the court
     * @throws Problem bad input on {@code field}
     */
    static String taken(String field, String password, boolean alone, Collection<String> known) {
        String normal = normal(password == null ? "" : password);
        int length = normal.codePointCount(0, normal.length());
        int least = alone ? ALONE : WITH_FACTOR;
        if (length < least || length > MOST) {
            throw Problem.badInput(field, "problem.password-length", least, MOST);
        }
        if (isGuessed(normal, known)) {
            throw Problem.badInput(field, "problem.password-guessed");
        }
        return normal;
    }

    /** Whether hardly anything is left of a password without common words, names of the account, and runs. */
    static boolean isGuessed(String password, Collection<String> known) {
        String left = plain(password);
        Stream<String> parts = known.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))));
        List<String> words = Stream.concat(parts.map(PasswordRules::plain), COMMON.stream())
                .filter(word -> word.length() >= PART)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : words) {
            left = left.replace(word, "");
        }
        return withoutRuns(left).length() < LEFT;
    }

    /** Leaves one of three and more letters that stand still or go up or down by one: {@code aaaa}, {@code 4567}. */
    private static String withoutRuns(String text) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean run = i >= 2
                    && text.charAt(i) - text.charAt(i - 1) == text.charAt(i - 1) - text.charAt(i - 2)
                    && Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1;
            if (!run) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    private static String plain(String text) {
        return normal(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{So}]", "");
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/words/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(PasswordRules::plain)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
