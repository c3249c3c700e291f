package org.hearth.paper;

import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.TemplateFault;
import org.xml.sax.InputSource;

/**
 * What a paper's template may say. It is checked at start, by lines, so that a court finds its slip before a hearing:
 * only choosing and repeating, only harmless built-ins, well-formed markup, a title without data.
 */
final class Markup {
    private static final Set<String> DIRECTIVES =
            Set.of("if", "elseif", "else", "list", "items", "sep", "break", "continue");
    private static final Set<String> BUILT_INS =
            Set.of("has_content", "size", "index", "counter", "is_first", "is_last", "upper_case", "cap_first", "trim");
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@]([^\\s/>]*)");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(?!\\?)([A-Za-z_]\\w*)");
    private static final Pattern RANGE = Pattern.compile("\\.\\.");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*[$#]\\{");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)<(script|iframe|object|embed|link|img|form|input|audio|video|base)\\b|@import|url\\s*\\(|expression\\s*\\(");
    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^<>]*>");
    /** Lengths of five digits and more: a page of them is no page, and setting it would have no end. */
    private static final Pattern HUGE =
            Pattern.compile("\\d{5,}(\\.\\d+)?\\s*(mm|cm|in|pt|px|em|ex|rem|pc|%|q)\\b", Pattern.CASE_INSENSITIVE);

    private static final String NOTHING = "";
    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 60;

    private Markup() {}

    static void check(String file, String text) {
        if (text.length() > LARGEST) {
            throw new TemplateFault(file, 0, "is larger than " + LARGEST + " characters; shorten it");
        }
        directives(file, text);
        String plain = expressions(file, text);
        refuse(file, text, TITLE, "the title is metadata; write fixed words without data in it");
        refuse(
                file,
                text,
                OUTSIDE,
                "pictures, scripts, forms and anything from outside are not for papers; take this out");
        refuse(file, text, HUGE, "no length of a paper has five digits; shorten it");
        wellFormed(file, plain);
        deep(file, plain);
    }

    /** Whatever is nested deeper than any paper would exhaust who walks through it. */
    private static void deep(String file, String plain) {
        Matcher found = ELEMENT.matcher(plain);
        int depth = 0;
        while (found.find()) {
            boolean closes = found.group().startsWith("</");
            boolean both = found.group().endsWith("/>");
            depth += closes ? -1 : both ? 0 : 1;
            if (depth > DEEPEST) {
                throw fault(file, plain, found.start(), "is nested deeper than " + DEEPEST + " elements; lay it flat");
            }
        }
    }

    private static void directives(String file, String text) {
        Matcher found = DIRECTIVE.matcher(withoutComments(text));
        while (found.find()) {
            if (found.group().contains("@") || !DIRECTIVES.contains(found.group(1))) {
                throw fault(file, text, found.start(), found.group() + " is not for papers; use if, else and list");
            }
        }
    }

    /** Checks each placeholder and directive, and answers the text with all of them taken out, lines kept. */
    private static String expressions(String file, String text) {
        String bare = withoutComments(text);
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int start = next(bare, 0); start >= 0; start = next(bare, at)) {
            int end = end(file, bare, start);
            expression(file, bare, start, end);
            plain.append(bare, at, start).append(lines(bare.substring(start, end)));
            at = end;
        }
        return plain.append(bare.substring(at)).toString();
    }

    private static int next(String text, int from) {
        int placed = text.indexOf("${", from);
        int opened = text.indexOf("<#", from);
        int closed = text.indexOf("</#", from);
        int first = opened < 0 ? closed : closed < 0 ? opened : Math.min(opened, closed);
        return placed < 0 ? first : first < 0 ? placed : Math.min(placed, first);
    }

    private static int end(String file, String text, int start) {
        char close = text.charAt(start) == '$' ? '}' : '>';
        char quote = 0;
        for (int i = start + 2; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if (each == '"' || each == '\'') {
                quote = each;
            } else if (each == close) {
                return i + 1;
            }
        }
        throw fault(file, text, start, "this placeholder or directive is never closed");
    }

    private static void expression(String file, String text, int start, int end) {
        String said = text.substring(start, end);
        Matcher used = BUILT_IN.matcher(said);
        while (used.find()) {
            if (!BUILT_INS.contains(used.group(1))) {
                throw fault(file, text, start, "?" + used.group(1) + " is not for papers; use one of " + BUILT_INS);
            }
        }
        if (RANGE.matcher(said).find() || said.indexOf('\\') >= 0) {
            throw fault(file, text, start, "ranges and escapes are not for papers; list the data itself");
        }
    }

    private static void refuse(String file, String text, Pattern pattern, String mend) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            throw fault(file, text, found.start(), mend);
        }
    }

    private static void wellFormed(String file, String plain) {
        Xhtml.parse(file, new InputSource(new StringReader(plain)));
    }

    private static String withoutComments(String text) {
        Matcher comment = Pattern.compile("(?s)<#--.*?-->").matcher(text);
        return comment.replaceAll(found -> Matcher.quoteReplacement(blank(found.group())));
    }

    /** As long as it was, so that places stay where they are. */
    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }

    private static String lines(String text) {
        return text.replaceAll("[^\\n]", NOTHING);
    }

    private static TemplateFault fault(String file, String text, int at, String mend) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new TemplateFault(file, line, mend);
    }
}
