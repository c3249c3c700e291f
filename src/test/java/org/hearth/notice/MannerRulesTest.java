package org.hearth.notice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.Custody;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person may be served. */
class MannerRulesTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final NoticePersons BOOK =
            NoticePersons.read(TEMPLATES, Clocks.read(TEMPLATES, CourtCalendar.read(TEMPLATES)));

    private static MannerRules.Person person(PartyKind kind, String standing, boolean consented) {
        return new MannerRules.Person(kind, kind.wire(), PartyStanding.of(standing), consented);
    }

    @ParameterizedTest
    @CsvSource({
        "N290, MOTHER, IN, reachable, false, oral in_court personal first_class_mail certified_mail waiver",
        "N293, MOTHER, IN, reachable, false, in_court personal first_class_mail certified_mail waiver",
        "N293, MOTHER, IN, reachable, true, in_court personal first_class_mail certified_mail electronic waiver",
        "N293, TRIBE, IN, reachable, true, in_court certified_mail registered_mail waiver",
        "N290, INDIAN_CUSTODIAN, IN, reachable, false, in_court certified_mail registered_mail waiver",
        "N294, FATHER, IN, reachable, false, in_court personal first_class_mail certified_mail waiver",
        "N294, FATHER, IN, whereabouts_unknown, false,"
                + " in_court personal first_class_mail certified_mail publication waiver",
        "N658, YOUTH, IN, reachable, true, in_court personal first_class_mail certified_mail waiver",
        "N658, YOUTH, OUT, reachable, true, in_court personal first_class_mail certified_mail electronic waiver",
    })
    void theLawAndTheConsentSayWhichMannersAreOpen(
            String notice, PartyKind kind, Custody custody, String standing, boolean consented, String open) {
        assertEquals(
                open,
                MannerRules.allowed(BOOK.of(notice), person(kind, standing, consented), custody).stream()
                        .map(Manner::wire)
                        .collect(Collectors.joining(" ")));
    }

    private static String refused(
            String notice, PartyKind kind, boolean consented, Custody custody, Manner manner, boolean present) {
        return assertThrows(
                        Problem.class,
                        () -> MannerRules.check(
                                BOOK.of(notice), person(kind, null, consented), custody, manner, present))
                .code();
    }

    @Test
    void electronicServiceWaitsForAConsent() {
        assertEquals(
                "no-e-service-consent", refused("N293", PartyKind.MOTHER, false, Custody.IN, Manner.ELECTRONIC, true));
        assertDoesNotThrow(() -> MannerRules.check(
                BOOK.of("N293"), person(PartyKind.MOTHER, null, true), Custody.IN, Manner.ELECTRONIC, false));
    }

    @Test
    void aDetainedYouthsNoticeGoesElectronicallyOnlyIfAllWerePresent() {
        assertEquals(
                "no-e-service-detained", refused("N658", PartyKind.YOUTH, true, Custody.IN, Manner.ELECTRONIC, false));
        assertDoesNotThrow(() -> MannerRules.check(
                BOOK.of("N658"), person(PartyKind.YOUTH, null, true), Custody.IN, Manner.ELECTRONIC, true));
        assertDoesNotThrow(() -> MannerRules.check(
                BOOK.of("N658"), person(PartyKind.YOUTH, null, true), Custody.OUT, Manner.ELECTRONIC, false));
    }

    @Test
    void aTribeIsServedByCertifiedOrRegisteredMail() {
        assertEquals(
                "manner-not-allowed",
                refused("N293", PartyKind.TRIBE, false, Custody.IN, Manner.FIRST_CLASS_MAIL, false));
        assertEquals("manner-not-allowed", refused("N293", PartyKind.TRIBE, true, Custody.IN, Manner.ELECTRONIC, true));
    }

    @Test
    void oralNoticeIsForDetentionHearings() {
        assertEquals("manner-not-allowed", refused("N293", PartyKind.MOTHER, false, Custody.IN, Manner.ORAL, true));
        assertDoesNotThrow(() -> MannerRules.check(
                BOOK.of("N290"), person(PartyKind.MOTHER, null, false), Custody.IN, Manner.ORAL, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "First-Class Mail", "FIRST_CLASS_MAIL", "first-class"})
    void mailIsFirstClassMail(String word) {
        assertEquals(Manner.FIRST_CLASS_MAIL, Manner.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pigeon", "sent"})
    void anUnknownMannerIsNamed(String word) {
        Problem problem = assertThrows(Problem.class, () -> Manner.of(word));
        assertEquals("manner", problem.errors().get(0).field());
    }
}
