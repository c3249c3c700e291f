package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.wording.Passages.Span;

/** The words of statutes, rules, charges and forms, which stand as they are beside their number or name. */
final class Titles {
    private static final Pattern CITATION =
            Pattern.compile("(?:(?:Penal|Welfare (?:and|&) Institutions|Health (?:and|&) Safety|Family"
                    + "|Education|Evidence|Vehicle|Government|Civil|Labor|Business and Professions|Welf & Inst|Pen|Fam|Evid|Ed) Code"
                    + "|WIC|W ?& ?I(?: Code)?|W I C|PC|P C|HSC|H ?& ?S|EC|CCR|C F R|CFR|USC|U S C|Rules? of Court)"
                    + "(?:,? ?(?:sections?|sec|\u00a7+))? ?\\d[\\w.()]*"
                    + "|(?i:sections?|subdivision|\u00a7+|rules?|counts?|chapter|title) ?\\d[\\w.()]*"
                    + "|(?i:form) [A-Z]{2,3}[ -]?\\d+|\\b(?:JV|CR|FL)-\\d{3}\\b|\\b\\d{3}(?:\\.\\d+)?\\([a-z]\\)(?:\\(\\d\\))?|\\b266[a-j]\\b"
                    + "|\\b(?:[A-Z][a-z]+ )+Act(?: of \\d{4})?\\b");

    /** What may stand between a title's words and its number. */
    private static final Pattern JOIN = Pattern.compile(
            "(?i)(?:[\\s,:;()\\[\\]\"'./]|\\b(?:\\d+|of|for|to|the|an?|under|with|by|in|on|as|and|or|per"
                    + "|pursuant|violat(?:ions?|ing)|charge[sd]?|counts?|sections?|subdivision|code|allegations?|alleges?|alleged|alleging|petition"
                    + "|felony|misdemeanor|crimes?|offenses?|minors?|child(?:ren)?|persons?|human|sex|sexual|commercial|act|intent|commit(?:ting)?|attempted"
                    + "|aiding|soliciting|loitering|pimping|pandering|procuring|trafficking|solicitation|prostitution|contributing|delinquency"
                    + "|standard|titled?|entitled|heading|form|cit(?:ed|ing)|convicted|arrest(?:ed)?|booked|pleaded|pled|guilty|unlawful|intercourse"
                    + "|lewd|acts?|encouraging|supervising|element|statute|law|definition|defined|that|is|which|be|being|held|answer|years?|age|subject"
                    + "|possession|distribution|employment|material|matter|depicting|failure|protect|provide|her|his|their|parents?|found)\\b)*");

    private static final int REACH = 90;

    private Titles() {}

    /** The places of an even text where a statute, rule, count or form is named. */
    static List<Span> citations(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Do the words from {@code from} to {@code to} stand beside one of the citations, joined by nothing but the title's words? */
    static boolean beside(String text, List<Span> citations, int from, int to) {
        return citations.stream().anyMatch(citation -> {
            int start = Math.min(to, citation.end());
            int end = Math.max(from, citation.start());
            return citation.overlaps(from, to)
                    || end - start <= REACH
                            && end >= start
                            && JOIN.matcher(text.substring(start, end)).matches();
        });
    }
}
