package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.hearth.wording.GuideAtHand.TEMPLATES;
import static org.hearth.wording.GuideAtHand.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the guide does with Spanish: places, other words, what stands for good reason, and Hearth's own Spanish texts. */
class SpanishTest {
    private static final CourtSpanish SPANISH = CourtSpanish.read(TEMPLATES);

    @Test
    void aMixedTextIsReadParagraphByParagraphAndEveryPlaceIsRight() {
        String text =
                "The visit went well. \uD83D\uDE00\n\n«Bien», dijo ella. La niña es floja…\n\nThe runaway called.";
        List<Finding> findings = GUIDE.review(text, Discipline.CAREGIVER);
        assertEquals(
                List.of("ES_FLOJA", "RUNAWAY"),
                findings.stream().map(Finding::rule).toList());
        for (Finding finding : findings) {
            assertEquals(text.substring(finding.start(), finding.end()), finding.text());
        }
    }

    @Test
    void accentsMayBeLeftOutAndTheTildeMayNot() {
        assertEquals(List.of("se fugo"), found("La niña se fugo el viernes con su prima."));
        assertEquals(List.of("mintio"), found("La joven mintio en la escuela."));
        assertEquals(List.of("huyo"), found("El menor huyo por la noche."));
        assertEquals(List.of(), found("Tiene trece años y le gusta la piñata."));
    }

    @Test
    void aVerbIsFoundInBothOrdersAndWithItsHelpers() {
        for (String turn :
                List.of("fugarse", "fugándose", "se fuga", "se ha fugado", "se volvió a fugar", "se nos fugó")) {
            assertEquals(List.of(turn), found("La menor, dice su tía, " + turn + " por las noches."), turn);
        }
    }

    @Test
    void otherWordsTakeTheFormOfTheVerb() {
        assertEquals("salió", other("La niña se fugó el viernes."));
        assertEquals("ha salido", other("La niña se ha fugado tres veces."));
        assertEquals("salir", other("La niña quiere fugarse de la casa."));
        assertEquals("volvió a salir", other("La niña se volvió a fugar de la casa."));
        assertEquals("Salió", other("Se fugó el viernes con su prima."));
    }

    @Test
    void whatAdultsAndSystemsDoIsNoBlame() {
        for (String text : List.of(
                "La agencia no cumplió con las visitas.",
                "El hombre que la buscaba mintió.",
                "Mintió el hombre que la buscaba.",
                "La mamá de la menor se fugó a otro estado.",
                "La trabajadora Díaz se negó a llamar. Hablamos con Díaz, y Díaz mintió.",
                "El condado llamó a la escuela y no cooperó con la defensa.",
                "Yo mentí sobre la hora.")) {
            assertEquals(List.of(), found(text), text);
        }
        assertEquals(List.of("mintió"), found("La trabajadora le preguntó a la menor, pero ella mintió."));
        assertEquals(List.of("no cooperó"), found("La mamá dice que no cooperó con el oficial."));
    }

    @Test
    void whatIsQuotedDeniedToldOrAStatuteStands() {
        for (String text : List.of(
                "Ella dijo: «Soy una mentirosa y una floja, eso dicen».",
                "La maestra escribió “es rebelde” en la nota.",
                "No es una delincuente ni una adicta.",
                "Nunca se ha fugado de esta casa.",
                "Leyó un libro sobre una niña rebelde que se escapó de su casa.",
                "El cargo de prostitución, artículo 647(b) del Código Penal, fue retirado.",
                "La joven huyó de su padrastro, que la golpeaba.")) {
            assertEquals(List.of(), found(text), text);
        }
        assertEquals(List.of("rebelde"), found("Es una niña «rebelde» en la casa."));
    }

    @Test
    void privilegedContentIsRoutedAndReachesToItsSentencesEnd() {
        Finding finding = GUIDE.review(
                        "Va bien. Su terapeuta nos contó que tiene miedo de su tío. Come bien.", Discipline.CAREGIVER)
                .get(0);
        assertTrue(finding.privileged());
        assertEquals("terapeuta nos contó que tiene miedo de su tío.", finding.text());
        assertEquals(List.of(), found("La joven me contó que le va bien en la escuela.", Discipline.EDUCATOR));
        assertEquals(
                1,
                found("La joven me contó que le va bien en la escuela.", Discipline.ADVOCATE)
                        .size());
    }

    @Test
    void aYouthsOwnTextIsNeverReviewed() {
        assertEquals(List.of(), found("Me fugué porque soy rebelde y me dio miedo.", Discipline.YOUTH));
    }

    @Test
    void longTextsStallNothing() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(List.of(), found("la visita fue buena y ".repeat(5_000)));
            assertEquals(List.of(), found("¿¡«»\"".repeat(20_000) + " la casa y la escuela"));
        });
    }

    @Test
    void thereAreFortyRulesAndMoreWithThreeExamplesOfEachKind() {
        assertTrue(SPANISH.rules().size() >= 40);
        for (Rule rule : SPANISH.rules()) {
            assertTrue(rule.wrong().size() >= 3 && rule.right().size() >= 3, rule.id());
        }
    }

    @Test
    void hearthsOwnSpanishTextsHoldToTheRules() throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> own = own();
        assertTrue(own.size() > 500, own.size() + " texts");
        for (String text : own) {
            SPANISH.review(text, Discipline.CAREGIVER, rule -> true)
                    .forEach(finding -> faults.add(finding.rule() + " in: " + text));
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> own() throws IOException {
        List<String> texts = new ArrayList<>();
        Properties words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/words/messages_es.properties"))));
        words.values().forEach(text -> texts.add(text.toString()));
        for (String file : TEMPLATES.files("messages/es", ".txt")) {
            texts.add(TEMPLATES.text(file));
        }
        for (Entry measure : TEMPLATES.yaml("measures.yaml").entries("measures")) {
            Entry spanish = measure.entry("es");
            spanish.names().forEach(name -> texts.add(spanish.text(name)));
        }
        try (Stream<Path> files = Files.list(Path.of("court-templates/input-forms"))) {
            for (Path file : files.toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.contains("_es: "))
                        .map(line -> line.replaceFirst(".*_es: ", ""))
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static String other(String text) {
        return GUIDE.review(text, Discipline.SOCIAL_WORKER)
                .get(0)
                .alternatives()
                .get(0);
    }
}
