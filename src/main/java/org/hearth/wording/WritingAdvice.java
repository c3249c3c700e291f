package org.hearth.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;
import org.hearth.wording.Passages.Span;

/**
 * What is worth a thought beyond words: strengths before concerns, time away as a count with its period and the period
 * before, a source on a claim, last report's sentences, letters spelled out. Immutable; it keeps no text.
 *
 * <p>Sources: California Department of Social Services, Harm Reduction Series: Introduction (2018), on the youth's own
 * earlier period; and the guides named in {@code wording/sources.csv}.
 */
public final class WritingAdvice {
    private static final String FILE = "wording/advice.yaml";
    /** So many concerns may stand before the first strength: what the law asks for keeps its place. */
    private static final int FEW = 2;
    /** Shorter sentences are the same by chance. */
    private static final int TELLING = 50;
    /** The most remarks of one kind on one text. */
    private static final int MOST = 3;
    /** Longer texts are not read: forty closely written pages. */
    private static final int LONGEST = 100_000;

    private static final String NUMBER =
            "\\d+|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|no|not|never";
    private static final Pattern COUNT = word("(?:" + NUMBER + ")");
    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern PERIOD = word("(?:" + MONTH
            + "|since|between|during|this (?:week|month|period|quarter)|(?:last|past) (?:\\w+ )?(?:days?|weeks?|months?|quarter)"
            + "|\\d{1,2}/\\d{1,2})");
    private static final Pattern EARLIER =
            word("(?:before|earlier|previous|previously|compared|than|fewer|less|down from|up from"
                    + "|the (?:month|period|quarter) before|prior)");
    private static final Pattern LETTERS = Pattern.compile("(?<![\\w-])([A-Z]{2,6})(?:s|'s|\u2019s)?(?![\\w-])");

    private final Cues strengths;
    private final Cues concerns;
    private final Cues absences;
    private final Cues claims;
    private final Cues sources;
    private final Map<String, String> acronyms;

    private WritingAdvice(Entry entry, Map<String, String> acronyms) {
        this.strengths = Cues.of(entry, "strengths");
        this.concerns = Cues.of(entry, "concerns");
        this.absences = Cues.of(entry, "absences");
        this.claims = Cues.of(entry, "claims");
        this.sources = Cues.of(entry, "sources");
        this.acronyms = acronyms;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?i)(?<!\\w)" + words + "(?!\\w)");
    }

    /**
     * Reads {@code wording/advice.yaml}.
     *
     * @throws org.hearth.terms.TemplateFault where the file is at fault: which line, which mend
     */
    public static WritingAdvice read(Templates templates) {
        Entry entry = templates.yaml(FILE).only("strengths", "concerns", "absences", "claims", "sources", "acronyms");
        Map<String, String> acronyms = new LinkedHashMap<>();
        for (Entry each : entry.entries("acronyms")) {
            each.only("letters", "words");
            if (!each.text("letters").matches("[A-Z]{2,6}") || acronyms.containsKey(each.text("letters"))) {
                throw each.fault("letters", "write two to six capital letters, each only once");
            }
            acronyms.put(each.text("letters"), each.text("words"));
        }
        return new WritingAdvice(entry, acronyms);
    }

    /**
     * What is worth a thought in a text, in the order of its kinds.
     *
     * @param text as its writer typed it
     * @param before what the same writer said last time; null or empty where nothing was said
     * @param urgent true for imminent danger, which comes first whatever else is good
     */
    public List<Advice> of(String text, String before, boolean urgent) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        List<Span> sentences = Passages.of(text);
        List<Advice> advice = new ArrayList<>();
        if (!urgent) {
            order(text, sentences, advice);
        }
        absence(text, sentences, advice);
        source(text, sentences, advice);
        copied(text, sentences, before, advice);
        acronyms(text, advice);
        return advice;
    }

    /**
     * The first sentences of a text, as a reader meets them.
     *
     * @param most of that many characters at most, but never less than a whole sentence
     */
    public static String opening(String text, int most) {
        int end = 0;
        for (Span each : Passages.of(text)) {
            if (end > 0 && each.end() > most) {
                break;
            }
            end = each.end();
        }
        return text.substring(0, end).strip();
    }

    private void order(String text, List<Span> sentences, List<Advice> advice) {
        Span first = null;
        int before = 0;
        for (Span each : sentences) {
            String sentence = text.substring(each.start(), each.end());
            if (strengths.in(sentence)) {
                break;
            }
            if (concerns.in(sentence)) {
                first = first == null ? each : first;
                before++;
            }
        }
        if (before >= FEW) {
            advice.add(new Advice(Advice.Kind.ORDER, first.start(), first.end(), List.of()));
        }
    }

    /** The count, the period and the earlier period may stand in the sentence, the one before or the two after it. */
    private void absence(String text, List<Span> sentences, List<Advice> advice) {
        for (int i = 0; i < sentences.size(); i++) {
            Span each = sentences.get(i);
            if (absences.in(text.substring(each.start(), each.end()))) {
                int from = sentences.get(Math.max(0, i - 1)).start();
                int to = sentences.get(Math.min(sentences.size() - 1, i + 2)).end();
                List<String> missing = missing(text.substring(from, to));
                if (!missing.isEmpty()) {
                    advice.add(new Advice(Advice.Kind.ABSENCE, each.start(), each.end(), missing));
                }
                return;
            }
        }
    }

    private static List<String> missing(String around) {
        List<String> missing = new ArrayList<>();
        if (!COUNT.matcher(around).find()) {
            missing.add("count");
        }
        if (!PERIOD.matcher(around).find()) {
            missing.add("period");
        }
        if (!EARLIER.matcher(around).find()) {
            missing.add("earlier");
        }
        return missing;
    }

    private void source(String text, List<Span> sentences, List<Advice> advice) {
        sentences.stream()
                .filter(each -> claims.in(text.substring(each.start(), each.end())))
                .filter(each -> !sources.in(text.substring(each.start(), each.end())))
                .limit(MOST)
                .forEach(each -> advice.add(new Advice(Advice.Kind.SOURCE, each.start(), each.end(), List.of())));
    }

    private static void copied(String text, List<Span> sentences, String before, List<Advice> advice) {
        if (before == null || before.isBlank() || before.length() > LONGEST) {
            return;
        }
        Set<String> said = new HashSet<>();
        Passages.of(before).forEach(each -> said.add(even(before, each)));
        sentences.stream()
                .filter(each -> even(text, each).length() >= TELLING && said.contains(even(text, each)))
                .findFirst()
                .ifPresent(each -> advice.add(new Advice(Advice.Kind.COPIED, each.start(), each.end(), List.of())));
    }

    private static String even(String text, Span span) {
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void acronyms(String text, List<Advice> advice) {
        String low = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('-', ' ');
        Set<String> met = new HashSet<>();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find() && met.size() < MOST) {
            String words = acronyms.get(letters.group(1));
            boolean spelled =
                    words == null || low.contains(words.toLowerCase(Locale.ROOT).replace('-', ' '));
            if (!spelled && met.add(letters.group(1))) {
                advice.add(new Advice(Advice.Kind.ACRONYM, letters.start(1), letters.end(1), List.of(words)));
            }
        }
    }
}
