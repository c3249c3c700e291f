package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a paragraph, told by its small words; the names of people and places tell nothing. */
enum Tongue {
    ENGLISH,
    SPANISH;

    /** Up to so many words, a single small word of one language alone decides. */
    private static final int FEW = 6;
    /** A paragraph's first words say its language; a longer one is not read to its end for it. */
    private static final int ENOUGH = 400;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern END =
            Pattern.compile("\\R[ \\t]*(?:\\R|(?=[-*\u2022\u00b7][ \\t])|(?=\\d{1,2}[.)][ \\t]))");
    private static final String LETTERS = "áíóúñ";
    /** Endings of Spanish words that English ones have not, but by chance. */
    private static final Set<String> ENDINGS = Set.of(
            ("aba aban ando iendo ción cion ciones mente aron ieron arse erse irse idad ado ada ados adas ido ida idos idas"
                            + " iente ador adora adores")
                    .split(" "));

    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 6;
    /** A word has so many letters before its ending. */
    private static final int STEM = 3;

    /** Foreign words of English-speaking courts. */
    private static final Pattern BORROWED = Pattern.compile(
            "(?i)\\b(?:(?:per|pro) se|de (?:facto|novo|minimis)|en (?:route|banc|masse)|a la carte)\\b");
    /** Small words that stand before a name in either language: Maria de la Cruz. */
    private static final Set<String> IN_NAMES = Set.of("de", "la", "las", "los", "del", "el", "y", "san", "santa");

    private static final Set<String> SMALL_SPANISH = Set.of(
            ("el la los las del al un una unos unas y e o pero que porque cuando donde como si se le les lo su sus mi mis con"
                            + " por para en de desde hasta sobre entre hacia sin es son era fue fueron ser está están estaba"
                            + " estuvo esta este esto ese esa hay hubo ha han había muy más mas ya también tambien nunca"
                            + " siempre ella ellos ellas nosotros yo usted nada nadie algo alguien otra otro otros vez veces cada todo"
                            + " toda todos todas porqué qué quién quien cual según segun durante aunque mientras antes"
                            + " después despues ayer hoy días dias años casa escuela menor joven niña niño hija"
                            + " hijo mamá papá madre padre hermana familia dice dijo tiene quiere va volvió ni")
                    .split(" "));
    private static final Set<String> SMALL_ENGLISH = Set.of(
            ("the an and or but that because when where if she he they it her his their them him we our you your i my with by"
                            + " for to in on at from of about into after before over under is are was were be been has have had do"
                            + " does did not very more also never always who what which this these those there then than as so"
                            + " will would can could may should says said told minor youth child girl boy school home mother father"
                            + " court staff week month day days time times")
                    .split(" "));

    /**
     * A part of a text in one language, to its paragraph's end.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    record Part(int start, int end, Tongue tongue) {}

    /** The paragraphs of a text, those that follow one another in one language as one part; the parts are the whole text. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = end.find() ? end.end() : text.length();
            Tongue tongue = of(text.substring(from, to));
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            boolean same = last != null
                    && (last.tongue() == tongue || text.substring(from, to).isBlank());
            if (same) {
                parts.set(parts.size() - 1, new Part(last.start(), to, last.tongue()));
            } else {
                parts.add(new Part(from, to, tongue));
            }
            from = to;
        }
        return parts;
    }

    /** The language of a paragraph; English where it is unclear. */
    static Tongue of(String paragraph) {
        boolean shouted = paragraph.chars().noneMatch(Character::isLowerCase);
        String own = BORROWED.matcher(paragraph).replaceAll(" ");
        List<String> words = words(shouted ? own.toLowerCase(Locale.ROOT) : own);
        int spanish = paragraph.indexOf('¿') >= 0 || paragraph.indexOf('¡') >= 0 ? 1 : 0;
        int english = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean next = leadsToName(words, i + 1);
            boolean name = next && (capital(word) || IN_NAMES.contains(word)) || capital(word) && i > 0 && !opens(word);
            if (!name) {
                String low = word.toLowerCase(Locale.ROOT);
                spanish += SMALL_SPANISH.contains(low) || !capital(word) && looks(low) ? 1 : 0;
                english += SMALL_ENGLISH.contains(low) ? 1 : 0;
            }
        }
        boolean few = words.size() <= FEW && spanish > 0 && english == 0;
        return few || spanish > 1 && spanish > english ? SPANISH : ENGLISH;
    }

    /** Does a name stand at {@code i}, perhaps behind small words of its own: de la Cruz? */
    private static boolean leadsToName(List<String> words, int i) {
        int at = i;
        while (at < words.size() && IN_NAMES.contains(words.get(at))) {
            at++;
        }
        return at < words.size() && capital(words.get(at));
    }

    /** A small word with a capital begins a sentence; it is no name unless a name follows. */
    private static boolean opens(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return SMALL_SPANISH.contains(low) || SMALL_ENGLISH.contains(low);
    }

    /** Has the word a letter or an ending that English words have not? */
    private static boolean looks(String low) {
        for (int i = 0; i < low.length(); i++) {
            if (low.charAt(i) > 'z' && LETTERS.indexOf(low.charAt(i)) >= 0) {
                return true;
            }
        }
        for (int length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, low.length() - STEM); length++) {
            if (ENDINGS.contains(low.substring(low.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(paragraph);
        while (words.size() < ENOUGH && word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
