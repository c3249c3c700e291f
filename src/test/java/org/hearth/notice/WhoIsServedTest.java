package org.hearth.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is served with which notice, over keys, ages, custody and jurisdictions. */
class WhoIsServedTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final Clocks CLOCKS = Clocks.read(TEMPLATES, CourtCalendar.read(TEMPLATES));
    private static final NoticePersons BOOK = NoticePersons.read(TEMPLATES, CLOCKS);
    private static final HearingTypes TYPES = HearingTypes.read(TEMPLATES);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    /** Kinds that are known, by word; {@code father:denies} with a standing. */
    private static List<Reachable> known(String words) {
        List<Reachable> all = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(" ")) {
            String[] parts = word.split(":");
            PartyStanding standing = PartyStanding.of(parts.length > 1 ? parts[1] : null);
            all.add(new Reachable(PartyKind.of(parts[0]), "party-" + all.size(), null, null, null, standing));
        }
        return all;
    }

    private static String served(String notice, Facts facts, String known) {
        return WhoIsServed.of(List.of(BOOK.of(notice)), facts, known(known)).stream()
                .map(each -> each.whom().kind().wire())
                .collect(Collectors.joining(" "));
    }

    private static Facts facts(Custody custody, Jurisdiction jurisdiction, Integer age) {
        return new Facts(DAY, custody, jurisdiction, age, jurisdiction.hasDelinquency());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "N290, IN, DEPENDENCY, 9, -, mother father",
                "N290, IN, DEPENDENCY, 10, -, mother father youth",
                "N290, IN, DEPENDENCY, -, -, mother father youth",
                "N291, OUT, DEPENDENCY, 16, parent_attorney casa, mother father youth parent_attorney",
                "N291, IN, DEPENDENCY, 16, caregiver, mother father youth",
                "N292, OUT, DEPENDENCY, 12, alleged_father casa, mother youth casa",
                "N292, OUT, DEPENDENCY, 9, tribe, mother father tribe",
                "N293, IN, DEPENDENCY, 16, -, mother father youth caregiver",
                "N293, OUT, DEPENDENCY, 16, -, mother father youth",
                "N293, IN, DEPENDENCY, 16, facility, mother father youth facility",
                "N293, IN, DUAL, 9, education_rights_holder, mother father caregiver education_rights_holder",
                "N294, IN, DEPENDENCY, 11, alleged_father:denies, mother youth caregiver",
                "N294, IN, DEPENDENCY, 11, alleged_father:relinquished, mother youth caregiver",
                "N294, IN, DEPENDENCY, 11, mother:relinquished, father youth caregiver",
                "N294, IN, DEPENDENCY, 11, grandparent, mother father youth caregiver",
                "N294, IN, DEPENDENCY, 11, father:whereabouts_unknown grandparent,"
                        + " mother father youth grandparent caregiver",
                "N295, IN, DEPENDENCY, 17, mother:terminated father:deceased, youth caregiver",
                "N295, IN, DEPENDENCY, 18, mother father, youth caregiver",
                "N295-NMD, IN, NONMINOR, 19, mother father invited, youth invited",
                "N295-NMD, OUT, NONMINOR, 19, caregiver youth_attorney, youth youth_attorney caregiver",
                "N658, IN, DELINQUENCY, 7, -, mother father caregiver youth_attorney prosecutor",
                "N658, IN, DELINQUENCY, 8, -, youth mother father caregiver youth_attorney prosecutor",
                "N658, OUT, DELINQUENCY, 15, -, youth mother father youth_attorney prosecutor",
                "N658, OUT, DELINQUENCY, 15, caregiver, youth mother father caregiver youth_attorney prosecutor",
                "N727.4, IN, DUAL, 15, -, youth mother father caregiver prosecutor",
                "N361.22, IN, DEPENDENCY, 15, tribe, mother father youth tribe",
                "ordered, OUT, DEPENDENCY, 16, casa, mother father youth casa",
                "at_once, IN, DELINQUENCY, 15, -, youth mother father youth_attorney prosecutor",
            })
    void theLawsListIsFollowed(
            String notice, Custody custody, Jurisdiction jurisdiction, Integer age, String known, String served) {
        assertEquals(served, served(notice, facts(custody, jurisdiction, age), known));
    }

    @Test
    void noNoticeOfAnyKeyGoesToAParentOfANonminorDependent() {
        String everybody = Stream.of(PartyKind.values()).map(PartyKind::wire).collect(Collectors.joining(" "));
        for (ServedPersons notice : BOOK.all()) {
            for (Custody custody : Custody.values()) {
                for (Facts facts : List.of(
                        facts(custody, Jurisdiction.NONMINOR, 19),
                        facts(custody, Jurisdiction.NONMINOR, null),
                        facts(custody, Jurisdiction.DEPENDENCY, 18))) {
                    assertTrue(
                            WhoIsServed.of(List.of(notice), facts, known(everybody)).stream()
                                    .noneMatch(each -> each.whom().kind().isParent()),
                            notice.notice());
                }
            }
        }
    }

    @Test
    void everyHearingTypeServesTheYouthsSideAndAMinorsParents() {
        for (HearingType type : TYPES.all()) {
            for (Custody custody : type.fits()) {
                Jurisdiction jurisdiction = type.jurisdictions().iterator().next();
                List<ServedPersons> owed = BOOK.owed(type, custody, CLOCKS);
                List<PartyKind> kinds = WhoIsServed.of(owed, facts(custody, jurisdiction, 16), List.of()).stream()
                        .map(each -> each.whom().kind())
                        .toList();
                assertTrue(kinds.contains(PartyKind.YOUTH), type.id());
                assertEquals(jurisdiction != Jurisdiction.NONMINOR, kinds.contains(PartyKind.FATHER), type.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dep.detention, IN, N290",
        "dep.detention, OUT, N290",
        "dep.juris, IN, N291",
        "dep.dispo, IN, N291",
        "dep.rev6, IN, N293",
        "dep.fm_review, OUT, N292",
        "dep.interim, OUT, ordered",
        "nmd.review, OUT, N295-NMD",
        "del.detention, IN, at_once",
        "del.juris, IN, N658",
        "del.rev6, IN, N727.4",
        "del.review, OUT, ordered",
    })
    void theHearingsOwnClockNamesTheNotice(String type, Custody custody, String notice) {
        assertEquals(
                List.of(notice),
                BOOK.owed(TYPES.of(type), custody, CLOCKS).stream()
                        .map(ServedPersons::notice)
                        .toList());
    }

    @Test
    void twoMothersLeaveNoFatherMissing() {
        assertEquals(
                "mother mother youth",
                served("N292", facts(Custody.OUT, Jurisdiction.DEPENDENCY, 16), "mother mother"));
        assertEquals("parent parent", served("N292", facts(Custody.OUT, Jurisdiction.DEPENDENCY, 9), "parent parent"));
    }

    @Test
    void everyPersonIsServedOncePerNotice() {
        List<Due> due = WhoIsServed.of(
                List.of(BOOK.of("N293")),
                facts(Custody.IN, Jurisdiction.DEPENDENCY, 16),
                known("mother father caregiver caregiver sibling sibling tribe"));
        assertEquals(due.size(), due.stream().distinct().count());
        assertEquals(
                2,
                due.stream()
                        .filter(each -> each.whom().kind() == PartyKind.CAREGIVER)
                        .count());
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void everyKindIsFoundByItsWordAndHasAName(PartyKind kind) {
        assertEquals(kind, PartyKind.of(kind.wire().replace('_', '-').toUpperCase(Locale.ROOT)));
        assertFalse(Words.ENGLISH.say(kind.key()).startsWith("["), kind.key());
    }

    @Test
    void everyWordOfTheRoomHasItsMessage() {
        Stream.of(
                        Arrays.stream(Manner.values()).map(Manner::key),
                        Arrays.stream(ServiceState.values()).map(ServiceState::key),
                        Arrays.stream(WithdrawnFor.values()).map(WithdrawnFor::key),
                        Arrays.stream(PartyStanding.values()).map(PartyStanding::key),
                        BOOK.all().stream().filter(each -> !each.inTable()).map(each -> "notice.step." + each.notice()))
                .flatMap(keys -> keys)
                .forEach(key -> assertFalse(Words.ENGLISH.say(key).startsWith("["), key));
    }
}
