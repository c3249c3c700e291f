package org.hearth.api;

import java.util.Map;

/** What each name in an address, a query or a header stands for, in the interface description. */
final class ParameterWords {
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry(
                    "If-Match",
                    "The ETag read before, so that nobody’s change is lost; * stands for whatever is there"),
            Map.entry("Content-Type", "The media type of the body"),
            Map.entry("action", "The key of what was agreed"),
            Map.entry("add", "Court days to add; negative ones count back"),
            Map.entry("after", "What next said in the part of the list before"),
            Map.entry("agency", "The agency that owes it"),
            Map.entry("attachment", "The key of an attached file"),
            Map.entry("case", "The key of a case"),
            Map.entry("clock", "The id of a clock of the clock table"),
            Map.entry("courtroom", "The key of a courtroom in the court book"),
            Map.entry("custody", "Whether the young person is detained: IN or OUT"),
            Map.entry("date", "A day of the court"),
            Map.entry("day", "A day of the court"),
            Map.entry("done", "The key of a mandatory step"),
            Map.entry("dryRun", "true: everything is checked and nothing is written"),
            Map.entry("family", "true: only what youth, caregivers and parents are asked"),
            Map.entry(
                    "file",
                    "Which of the court’s files: courtrooms, sittings, people, cases, team, hearings, keep_apart"),
            Map.entry("from", "The first day"),
            Map.entry("hash", "The hash of a record or paper, in hexadecimal"),
            Map.entry("hearing", "A hearing: its key, or where a count runs from it, its day or moment"),
            Map.entry("id", "The key of the thing"),
            Map.entry("jurisdiction", "Cases under this jurisdiction only"),
            Map.entry("lang", "The language of the answer: en or es"),
            Map.entry("language", "The language of the answer: en or es"),
            Map.entry("limit", "How many items at the most"),
            Map.entry("mine", "true: only what the asker is to do"),
            Map.entry("minutes", "How long it takes, in minutes"),
            Map.entry("name", "The name of a template or a list of the court"),
            Map.entry("need", "The key of a need"),
            Map.entry("notice", "The key of a notice"),
            Map.entry("number", "Hearth’s own key of a case, never the court’s number"),
            Map.entry("person", "The key of a person"),
            Map.entry("petition", "The key of a petition"),
            Map.entry("preview", "true: what would come of it, and nothing is written"),
            Map.entry("quarter", "A quarter: 2026Q3"),
            Map.entry("shared", "true: only what is shared"),
            Map.entry("sitting", "The key of a sitting"),
            Map.entry("start", "A moment: with an offset, or a wall time of the court"),
            Map.entry("state", "Only what is in this state"),
            Map.entry("term", "The id of a glossary term"),
            Map.entry("to", "The last day"),
            Map.entry("token", "The secret in a calendar feed’s address"),
            Map.entry("trigger", "What the count runs from: a day, or for hour clocks a moment"),
            Map.entry("type", "The id of a hearing type: dep.interim"),
            Map.entry("version", "Which version; the latest where it is left out"),
            Map.entry("whole", "true: from the first line on; false: only what is new since the last check"),
            Map.entry("year", "A calendar year"));

    private ParameterWords() {}

    /**
     * What a parameter stands for.
     *
     * @throws IllegalStateException for a name that nobody has described
     */
    static String of(String name) {
        String said = SAID.get(name);
        if (said == null) {
            throw new IllegalStateException("ParameterWords does not say what " + name + " is");
        }
        return said;
    }
}
