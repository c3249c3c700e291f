package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.wording.Passages.Span;

/**
 * The words that someone else said: text inside marks, with who said it or where it stands written in the same or a
 * neighbouring sentence. Marks without a speaker do not count, and a mark never closed opens nothing.
 */
final class Quotations {
    private static final int LONGEST = 600;
    /** Up to so many words, marks may be mere irony; then the speaker must lead to them. */
    private static final int FEW = 3;

    private static final Pattern MARKED = Pattern.compile("(?<![\\w\"])\"(?=\\S)([^\"\\n]{1," + LONGEST + "})\"(?!\\w)"
            + "|(?<![\\w'])'(?=[\\w(.])((?:[^'\\n]|(?<=\\w)'(?=\\w)){1," + LONGEST + "})(?<=[\\w.,!?;)])'(?!\\w)");

    private static final String NAMING =
            "call(?:s|ed|ing)?|us(?:es?|ed|ing)|writ(?:es?|ing|ten)|wrote|say(?:s|ing)?|said|words?|terms?|phrases?|named?|naming"
                    + "|labell?(?:s|ed|ing)?|refer(?:s|red)?|reads?|titled?|entitled|headed|quot(?:es?|ed|ing)|avoid|replac\\w+|instead"
                    + "|marked|entered|lists?|listed|describ\\w+|according|slogan|caption|known as|nickname\\w*|has the (?:line|words?|phrase|entry)|struck|strikes?|crossed out|instead of|rather than";
    private static final String SAYING = NAMING
            + "|t(?:ells?|old)|text(?:s|ed)|messaged?|post(?:s|ed)|ask(?:s|ed)|answer(?:s|ed)|repl(?:y|ies|ied)|repeat(?:s|ed)"
            + "|stat(?:es?|ed)|report(?:s|ed)?|testif\\w+|whisper\\w*|shout\\w*|yell\\w*|scream\\w*|add(?:s|ed)|explain\\w*"
            + "|recall\\w*|remember\\w*|insist\\w*|not(?:es?|ed)|record(?:s|ed)?|shows?|print(?:s|ed)|typed|sang|sings?|heard"
            + "|thought|thinks|letters?|messages?|e ?mails?|transcripts?|novel|song|poem|poster|sign|banner|policy|manual"
            + "|log|entry|diary|journal|file|statute|petition|charge|count|section|code|form|field|box|column|article|title"
            + "|phone[ds]?|voicemail|recording|tape|on the (?:phone|line)|(?:that|this|it) (?:was|is) (?:how|what|her|his|their|the|from)|put it|complain\\w*|remark\\w*|comment\\w*|declar\\w*|announc\\w*|admit\\w*|promis\\w*|warn\\w*|begg?(?:s|ed)|cri(?:es|ed)";

    /** A whole sentence inside its marks, however short: "She's manipulative." */
    private static final Pattern SPEECH = Pattern.compile("[\"'][A-Z]\\S* \\S.*[.!?][\"']");

    private static final Pattern SPEAKS = word(SAYING);
    private static final Pattern NAMES = word(NAMING);
    /** A verb that turns to the quoted person rather than naming a word: She texted her "friend". */
    private static final Pattern TURNS_TO = Pattern.compile("(?i)\\b(?!(?:" + NAMING + ")\\b)(?:" + SAYING
            + ")(?: (?:about|to|from|by|with|for))?(?: (?:her|his|their|the|my|a|an))$");

    private Quotations() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?i)(?<!\\w)(?:" + words + ")(?!\\w)");
    }

    /** The attributed quotations of an even text, marks included; words in marks beside a statute are quoted elements. */
    static List<Span> of(String text, List<Span> sentences, List<Span> citations) {
        List<Span> found = new ArrayList<>();
        String outside = outside(text);
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean element = sentences.stream()
                    .anyMatch(each -> each.overlaps(span.start(), span.end())
                            && citations.stream()
                                    .anyMatch(citation -> each.overlaps(citation.start(), citation.end())));
            if (element || attributed(outside, span, matcher.group(), sentences)) {
                found.add(span);
            }
        }
        return found;
    }

    /** The text with all that stands in marks blanked, so that a quoted word is never taken for its speaker. */
    private static String outside(String text) {
        StringBuilder outside = new StringBuilder(text);
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                outside.setCharAt(i, '"');
            }
        }
        return outside.toString();
    }

    private static boolean attributed(String outside, Span span, String quoted, List<Span> sentences) {
        int first = 0;
        while (first < sentences.size() - 1 && sentences.get(first).end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last < sentences.size() - 1 && sentences.get(last).end() < span.end()) {
            last++;
        }
        String before = outside.substring(Math.min(sentences.get(first).start(), span.start()), span.start());
        String after = outside.substring(
                span.end(), Math.max(span.end(), sentences.get(last).end()));
        boolean few = quoted.trim().split("\\s+").length <= FEW
                && !SPEECH.matcher(quoted).matches();
        if (few ? led(before, after) : SPEAKS.matcher(before + "\n" + after).find()) {
            return true;
        }
        Pattern cue = few ? NAMES : SPEAKS;
        return near(outside, sentences, first - 1, cue) || near(outside, sentences, last + 1, cue);
    }

    private static boolean near(String outside, List<Span> sentences, int index, Pattern cue) {
        if (index < 0 || index >= sentences.size()) {
            return false;
        }
        return cue.matcher(outside.substring(
                        sentences.get(index).start(), sentences.get(index).end()))
                .find();
    }

    /** Does a speaker lead to these few words, or a comma close them before one? */
    private static boolean led(String before, String after) {
        if (SPEAKS.matcher(before).find()
                && !TURNS_TO.matcher(before.stripTrailing()).find()) {
            return true;
        }
        return NAMES.matcher(before + "\n" + after).find() && !startsWithVerb(after);
    }

    /** "The 'client' called": what is quoted does the calling itself. */
    private static boolean startsWithVerb(String after) {
        Matcher matcher = SPEAKS.matcher(after);
        return matcher.find() && after.substring(0, matcher.start()).isBlank();
    }
}
