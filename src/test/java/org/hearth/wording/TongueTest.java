package org.hearth.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a paragraph is read in. */
class TongueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se fugó.",
                "Es rebelde.",
                "La niña está bien.",
                "mi sobrina se escapo de la casa y anda sin avisar",
                "LA MENOR NO LLEGÓ A LA ESCUELA.",
                "¿Cómo le va en la escuela?",
                "Rosa Delgado llegó tarde con Mary Smith y Probation Officer Jones.",
                "Dos veces en mayo, y el 3 de junio."
            })
    void theseAreSpanish(String text) {
        assertEquals(Tongue.SPANISH, Tongue.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12/10/2026",
                "AWOL again.",
                "Fine.",
                "Maria de la Cruz",
                "Juan Carlos del Río called.",
                "El Monte Police, La Puente High School",
                "She lives with José Núñez in San José near El Camino Real.",
                "Pro se filing.",
                "A de facto parent came.",
                "She went en route to Los Angeles with her tía.",
                "Her grandmother calls her mija and says no se preocupe at the door of the school.",
                "THE MINOR RAN FROM THE HOME."
            })
    void theseAreEnglishOrTooLittleToTell(String text) {
        assertEquals(Tongue.ENGLISH, Tongue.of(text));
    }

    @Test
    void thePartsAreTheWholeTextAndParagraphsOfOneLanguageStayTogether() {
        String text =
                "She is well.\n\nShe reads.\n\nLa niña lee y canta.\n\n\n\nLe gusta la escuela.\r\n\r\nShe came to the visit.";
        List<Tongue.Part> parts = Tongue.parts(text);
        assertEquals(
                List.of(Tongue.ENGLISH, Tongue.SPANISH, Tongue.ENGLISH),
                parts.stream().map(Tongue.Part::tongue).toList());
        int at = 0;
        for (Tongue.Part part : parts) {
            assertEquals(at, part.start());
            at = part.end();
        }
        assertEquals(text.length(), at);
    }

    @Test
    void theItemsOfAListMayHaveALanguageEach() {
        assertEquals(
                3,
                Tongue.parts("- She came to the visit.\n- La visita fue buena.\n- He was there.")
                        .size());
    }
}
