package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncentiveReasonsTest {
    @Test
    void everyReasonOfTheCourtIsFreeOfConditions() {
        assertTrue(IncentiveReasons.read(Templates.at(Path.of("court-templates")))
                        .all()
                        .size()
                >= 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "testifying at the hearing", "a statement to the police", "keeping the doctor visit",
                        "a clean drug test",
                "disclosing what happened", "starting therapy", "naming her exploiter", "pressing charges"
            })
    void aReasonThatIsAConditionStopsTheStart(String reason, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(
                folder.resolve("orders/incentives.yaml"), "reasons:\n  - {id: a, en: '" + reason + "', es: 'b'}\n");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> IncentiveReasons.read(Templates.at(folder)));
        assertTrue(fault.getMessage().contains("incentives.yaml"), fault.getMessage());
        assertTrue(fault.getMessage().contains("2"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "its own lunch",
                "a phone card",
                "for the class",
                "un paseo",
                "asked for help",
                "told a joke",
                "names of birds"
            })
    void ordinaryWordsAreNoCondition(String text) {
        assertEquals(Optional.empty(), Conditions.in(text));
    }
}
