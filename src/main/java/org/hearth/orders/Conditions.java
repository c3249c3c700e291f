package org.hearth.orders;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions that may never be attached to what a young person is given: telling what happened, testimony or help for an
 * investigation, and decisions on health. Words of either language that name one of them are found. Pure.
 *
 * <p>Source: incentives are no token economy for disclosure or for decisions on health, and never conditioned on
 * testimony (WIC 18259; CDSS Harm Reduction Series, 2018).
 */
final class Conditions {
    private static final String TELLING =
            "disclos\\w*|confess\\w*|tell(?:s|ing)? (?:us |them |her story|his story|their story)"
                    + "|told (?:us |them |the (?:police|detective|officer))|nam(?:e|es|ed|ing) (?:the |her |his |their |an? )?"
                    + "(?:exploiter|trafficker|buyer|purchaser|abuser|person who)\\w*|identif(?:y|ies|ied|ying) (?:the |her |his "
                    + "|their |an? )?(?:exploiter|trafficker|buyer|purchaser|abuser|suspect)\\w*|forensic interview\\w*";
    private static final String TESTIMONY =
            "testif\\w*|testimon\\w*|witness\\w*|deposition\\w*|subpoena\\w*|depos(?:e|ed)"
                    + "|cooperat\\w* with (?:the )?(?:police|prosecut\\w*|investigat\\w*|detective\\w*|law enforcement|da)"
                    + "|statements? to (?:the )?(?:police|prosecut\\w*|investigat\\w*|detective\\w*|law enforcement|court)"
                    + "|(?:police|detective|investigat\\w+|prosecut\\w+) interview\\w*|press(?:ed|ing)? charges";
    private static final String HEALTH =
            "medications?|medicines?|meds|pills?|contracept\\w*|birth control|iud|implant|pregnan\\w*"
                    + "|abortion\\w*|sti|std|hiv|vaccin\\w*|therap(?:y|ist)|counsell?ing|treatment|rehab\\w*|detox\\w*|sobriety"
                    + "|(?:drug|urine|clean|pregnancy|blood) (?:test|screen)\\w*|(?:medical|physical|pelvic|dental|health) "
                    + "(?:exam|check|visit|appointment|test)\\w*|hospital\\w*|doctor\\w*|psychiatr\\w*|abstinen\\w*";
    private static final String SPANISH =
            "revel(?:ar|ó|ación)\\w*|confes\\w*|declar(?:ar|ó|ación)\\w*|testi(?:fic|mon|go)\\w*"
                    + "|denunci\\w*|entrevista (?:forense|policial)|medicament\\w*|medicinas?|pastillas?|anticoncep\\w*|embaraz\\w*"
                    + "|abort\\w*|vih|vacun\\w*|terapia\\w*|terapeuta|consejería|tratamiento\\w*|rehabilitación|sobriedad"
                    + "|(?:prueba|examen) (?:de drogas|de orina|de embarazo|de sangre|médic[oa])|hospital\\w*|psiquiatr\\w*";
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\w)(?:" + TELLING + "|" + TESTIMONY + "|" + HEALTH + "|" + SPANISH + ")(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Conditions() {}

    /** The first word of a text that names one; empty where the text is free of them. */
    static Optional<String> in(String text) {
        Matcher found = NAMED.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}
