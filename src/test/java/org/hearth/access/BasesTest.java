package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasesTest {
    @Test
    void everyPartHasABasisAndEveryBasisItsLaw() {
        Bases bases = Bases.read(Templates.builtIn());
        Set<Role> covered = EnumSet.of(Role.CLERK, Role.STEERING, Role.STEWARD);
        bases.all().forEach(each -> {
            covered.addAll(each.roles());
            assertFalse(each.citation().isBlank(), each.key());
        });
        assertEquals(EnumSet.allOf(Role.class), covered);
        assertEquals(30, bases.of("mdt").orElseThrow().days());
        assertTrue(bases.of("covering").orElseThrow().needsEnd());
        assertTrue(bases.of("no-such").isEmpty());
    }

    @Test
    void aSlipNamesFileLineAndMend(@TempDir Path folder) throws IOException {
        assertEquals(
                "access/bases.yaml: keep the bases covering and invitation; Hearth asks for them",
                faultOf(folder, "bases:\n  - {key: a, text: A, citation: WIC 827, roles: [casa]}\n"));
        String twice = "  - {key: a, text: A, citation: WIC 827, roles: [casa]}\n";
        assertTrue(faultOf(folder, "bases:\n" + twice + twice).startsWith("access/bases.yaml, line 3"));
        assertTrue(faultOf(folder, "bases:\n  - {key: a, text: A, citation: WIC 827}\n")
                .contains("name at least one role"));
    }

    private static String faultOf(Path folder, String text) throws IOException {
        Files.createDirectories(folder.resolve("access"));
        Files.writeString(folder.resolve("access/bases.yaml"), text);
        return assertThrows(TemplateFault.class, () -> Bases.read(Templates.at(folder)))
                .getMessage();
    }
}
