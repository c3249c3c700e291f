package org.hearth.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message may never say, because a stranger may see it on a screen: whom it is about, what kind of court, that
 * there is one. A court may write its messages anew; it cannot loosen this.
 */
final class Neutral {
    private static final List<String> NEVER = List.of(
            "hearings?|court\\w*|docket\\w*|judge\\w*|judicial|commissioner|referee|bench|case|cases|petition\\w*",
            "dependency|delinquen\\w*|juvenile|probation|warrant\\w*|custody|detention|foster|placement\\w*|ward|wards",
            "youth\\w*|minors?|child|children|girls?|boys?|teen\\w*|parents?|caregiver\\w*|famil\\w+",
            "cse|csec|exploit\\w*|traffick\\w*|victim\\w*|survivor\\w*|abuse\\w*|runaway\\w*|absen\\w+|missing",
            "attorney\\w*|lawyer\\w*|counsel|social worker\\w*|police|sheriff\\w*|prosecut\\w+|advocate\\w*",
            "corte|tribunal\\w*|juez\\w*|juzgado|audiencia\\w*|casos?|expediente\\w*|menor|menores|ni\u00f1\\w*|joven|j\u00f3venes",
            "v\u00edctima\\w*|trata|explot\\w*|abogad\\w*|fiscal\\w*|polic\u00eda\\w*|custodia|libertad|familia\\w*|padres?|madres?",
            "detenci\u00f3n|ausen\\w+|trabajador\\w* social\\w*|sobreviviente\\w*|cuidador\\w*");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(" + String.join("|", NEVER) + ")\\b|https?:|www\\.|@|\\d{3,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Neutral() {}

    /** The first thing in a text that no message may say; empty where it is neutral. */
    static Optional<String> forbidden(String text) {
        Matcher found = FORBIDDEN.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
