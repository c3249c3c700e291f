package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityRulesTest {
    private static final Map<String, Set<String>> OFFICERS = Map.of("main", Set.of("judge-a"));
    private static final String WHOLE = "claims: {name: name, groups: realm.roles, officer: court_officer}\n"
            + "link: preferred_username\nenrol: yes\nsecond_factor: {acr: [gold], amr: [mfa, otp]}\nask: the steward\n"
            + "groups:\n"
            + "  - {group: Bench, role: judge, courthouse: main}\n"
            + "  - {group: Field, role: probation, agency: County Probation, courthouse: main}\n";

    @TempDir
    Path folder;

    @Test
    void theFirstFittingGroupInTheFilesOrderGivesThePart() throws IOException {
        IdentityRules rules = read(WHOLE);
        assertEquals(
                Optional.of(new CourtPart(Role.JUDGE, "", "main", null)), rules.part(roles("Field", "Bench")), "both");
        assertEquals(
                Optional.of(new CourtPart(Role.PROBATION, "County Probation", "main", null)),
                rules.part(roles("/Field")),
                "as a path");
        assertEquals(Optional.empty(), rules.part(roles("Roads")));
        assertEquals(Optional.empty(), rules.part(roles("bench")), "another group");
        assertEquals(Optional.empty(), rules.part(new Claims(Map.of())));
    }

    @Test
    void onlyAJudgeIsAnOfficerAndOnlyOneOfTheCourtBook() throws IOException {
        IdentityRules rules = read(WHOLE);
        assertEquals("judge-a", officer(rules, "Bench", "judge-a"));
        assertEquals(null, officer(rules, "Bench", "judge-z"));
        assertEquals(null, officer(rules, "Field", "judge-a"));
    }

    private static String officer(IdentityRules rules, String group, String key) {
        return rules.part(new Claims(Map.of("realm", Map.of("roles", List.of(group)), "court_officer", key)))
                .orElseThrow()
                .officer();
    }

    @Test
    void aSecondFactorIsDemandedByOneOfItsNames() throws IOException {
        IdentityRules rules = read(WHOLE);
        assertTrue(rules.isStrong("gold", List.of()));
        assertTrue(rules.isStrong(null, List.of("pwd", "otp")));
        assertFalse(rules.isStrong("1", List.of("pwd")));
        assertFalse(rules.isStrong(null, List.of()));
        assertTrue(read(WHOLE.replace("{acr: [gold], amr: [mfa, otp]}", "{acr: [], amr: []}"))
                .isStrong(null, List.of()));
    }

    @Test
    void aClaimWithDotsInItsNameIsFoundToo() {
        Claims claims = new Claims(Map.of("https://county.example/groups", "Bench"));
        assertEquals(List.of("Bench"), claims.texts("https://county.example/groups"));
        assertEquals(Optional.empty(), claims.text("https://county.example/name"));
    }

    @Test
    void aSlipNamesFileLineAndMend() throws IOException {
        assertFault("link: work_email\n", "link: preferred_username\n", "line 2", "an e-mail address changes hands");
        assertFault("role: youth, courthouse", "role: judge, courthouse", "line 7", "come by a link");
        assertFault(
                "courthouse: east}\n  - {group: F", "courthouse: main}\n  - {group: F", "line 7", "court.yaml: main");
        assertFault("group: Bench, role: probation", "group: Field, role: probation", "line 8", "stands here twice");
        assertFault("enroll: yes", "enrol: yes", "line 3", "is not known here");
        assertFault("role: wizard", "role: judge", "line 7", "write one of");
    }

    private void assertFault(String slip, String right, String... said) throws IOException {
        assertTrue(WHOLE.contains(right), right);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> read(WHOLE.replace(right, slip)));
        for (String each : said) {
            assertTrue(fault.getMessage().contains(each), fault.getMessage());
        }
        assertTrue(fault.getMessage().startsWith("access/identity.yaml"), fault.getMessage());
    }

    private static Claims roles(String... groups) {
        return new Claims(Map.of("realm", Map.of("roles", List.of(groups))));
    }

    private IdentityRules read(String text) throws IOException {
        Files.createDirectories(folder.resolve("access"));
        Files.writeString(folder.resolve("access/identity.yaml"), text);
        return IdentityRules.read(Templates.at(folder), OFFICERS);
    }
}
