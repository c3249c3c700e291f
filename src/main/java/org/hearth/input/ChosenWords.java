package org.hearth.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the writer of one request chose, and what of it counts for the review of the rules: a rule counts once a question
 * and outcome, however often it is chosen, chosen again or sent twice.
 */
final class ChosenWords {
    /** A choice and the month in which it was made: {@code 2026-11}. */
    record Entry(WordChoice choice, String month) {}

    /** What is counted once. */
    record Cell(String question, String rule, Outcome outcome) {}

    private static final int MOST = 500;

    private final List<Entry> entries;

    ChosenWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** With one more choice; the same words kept for another reason are kept for that one. */
    ChosenWords with(WordChoice choice, String month) {
        if (entries.stream().anyMatch(each -> each.choice().equals(choice)) || entries.size() >= MOST) {
            return this;
        }
        List<Entry> next = new ArrayList<>(entries);
        next.removeIf(each -> isSamePlace(each.choice(), choice));
        next.add(new Entry(choice, month));
        return new ChosenWords(next);
    }

    /** Without a choice that is taken back. */
    ChosenWords without(WordChoice choice) {
        return new ChosenWords(
                entries.stream().filter(each -> !each.choice().equals(choice)).toList());
    }

    private static boolean isSamePlace(WordChoice one, WordChoice other) {
        return one.question().equals(other.question())
                && one.rule().equals(other.rule())
                && one.words().equals(other.words())
                && one.outcome().isKept()
                && other.outcome().isKept();
    }

    /** What is kept. */
    List<WordChoice> kept() {
        return entries.stream()
                .map(Entry::choice)
                .filter(each -> each.outcome().isKept())
                .toList();
    }

    /** What counts, and in which month. */
    Map<Cell, String> counted() {
        Map<Cell, String> counted = new LinkedHashMap<>();
        for (Entry each : entries) {
            WordChoice choice = each.choice();
            counted.putIfAbsent(new Cell(choice.question(), choice.rule(), choice.outcome()), each.month());
        }
        return counted;
    }
}
