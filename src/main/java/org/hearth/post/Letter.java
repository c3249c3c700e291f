package org.hearth.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.CourtTime;
import org.hearth.terms.TemplateFault;

/**
 * One message's words in one language, as a court writes them: the subject on the first line, an empty line, the body
 * with its few places. Everything that no stranger may see is refused when it is read.
 *
 * @param file where it stands, as faults name it
 * @param body without its subject
 */
record Letter(String file, String subject, String body) {
    static final String LINK = "{link}";
    static final String LINES = "{lines}";

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");
    private static final Set<String> PLACES = Set.of(LINK, "{count}", "{first}");

    /**
     * Reads and checks a file's text.
     *
     * @throws TemplateFault naming file, line and mend
     */
    static Letter read(String file, String text, boolean digest) {
        List<String> lines = text.strip().lines().toList();
        if (lines.size() < 3 || !lines.get(1).isBlank()) {
            throw new TemplateFault(file, 2, "write the subject, then an empty line, then the words");
        }
        check(file, lines, digest ? Set.of(LINES) : PLACES);
        String needed = digest ? LINES : LINK;
        if (lines.stream().filter(line -> line.strip().equals(needed)).count() != 1) {
            throw new TemplateFault(file, lines.size(), "write " + needed + " once, on a line of its own");
        }
        return new Letter(file, lines.get(0), String.join("\n", lines.subList(2, lines.size())));
    }

    private static void check(String file, List<String> lines, Set<String> places) {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int number = at + 1;
            Matcher place = PLACE.matcher(line);
            while (place.find()) {
                if (at == 0 || !places.contains(place.group())) {
                    throw new TemplateFault(file, number, place.group() + " is no place of this message");
                }
            }
            Neutral.forbidden(line).ifPresent(word -> {
                throw new TemplateFault(
                        file, number, "\u201c" + word + "\u201d may be read by a stranger; say it neutrally");
            });
        }
    }

    /** The body for one reader: the link absolute, the count and the first day said. */
    String body(String link, int count, LocalDate first, Locale locale) {
        return body.replace("{count}", Integer.toString(count))
                .replace("{first}", first == null ? "" : CourtTime.say(first, locale))
                .replace(LINK, link);
    }

    /** The day's digest around what it gathers. */
    String around(List<String> bodies) {
        return body.replace(LINES, String.join("\n\n", bodies));
    }
}
