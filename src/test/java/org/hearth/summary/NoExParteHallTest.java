package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.Hall;
import org.hearth.access.Audience;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.input.Voice;
import org.hearth.orders.Prompts;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No ex parte: nothing stands on a judge's summary that counsel entitled to answer it cannot read on theirs. */
class NoExParteHallTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));

    private static Hall hall;
    private static Rights rights;
    private static String caseId;
    private static Caller author;
    private static final Map<Role, Caller> READERS = new EnumMap<>(Role.class);

    @BeforeAll
    static void open() {
        hall = Hall.on("derby");
        rights = hall.get(Rights.class);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        READERS.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        for (Role role : List.of(Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL, Role.PROSECUTOR)) {
            READERS.put(role, hall.enter("counsel" + role.ordinal(), role, "", null));
            hall.join(hall.open(clerk, caseId), READERS.get(role), role);
        }
        author = hall.enter("author", Role.SOCIAL_WORKER, "County", null);
        hall.join(hall.open(clerk, caseId), author, Role.SOCIAL_WORKER);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    void judgeReadsNothingThatCounselEntitledToAnswerCannotRead() {
        int shown = 0;
        for (ContentKind kind : ContentKind.values()) {
            for (Audience audience : audiences(kind)) {
                Sealed sealed = seal(kind, audience);
                for (BlockId block : BlockId.values()) {
                    Set<String> judges = read(Role.JUDGE, block, sealed);
                    shown += judges.size();
                    for (Role counsel : rights.answeredBy(kind)) {
                        Set<String> theirs = read(counsel, block, sealed);
                        assertTrue(theirs.containsAll(judges), kind + " in " + block + " for " + counsel);
                    }
                }
            }
        }
        assertTrue(shown > 100, "the judge reads something: " + shown);
    }

    @Test
    void whatIsHeldStandsOnNoJudgesSummary() {
        for (ContentKind kind : ContentKind.values()) {
            Sealed sealed = seal(kind, Audience.HELD);
            for (BlockId block : BlockId.values()) {
                Set<String> judges = read(Role.JUDGE, block, sealed);
                judges.removeIf(each -> kind == ContentKind.SAFETY_PLAN);
                assertEquals(Set.of(), judges, kind + " in " + block);
            }
        }
    }

    @Test
    void prosecutorReadsNoProgressNeedsGoalsOrWordsOfTheYouth() {
        for (ContentKind kind : List.of(
                ContentKind.PROGRESS,
                ContentKind.NEEDS,
                ContentKind.GOALS,
                ContentKind.YOUTH_STATEMENT,
                ContentKind.ABSENCE_DATES)) {
            for (Audience audience : audiences(kind)) {
                assertEquals(Set.of(), read(Role.PROSECUTOR, BlockId.TEAM, seal(kind, audience)), kind.name());
            }
        }
    }

    private static List<Audience> audiences(ContentKind kind) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.TABLE, Audience.HELD));
        if (!rights.whenReleased(kind).roles().isEmpty()) {
            audiences.add(rights.whenReleased(kind));
        }
        return audiences;
    }

    private static Sealed seal(ContentKind kind, Audience audience) {
        return hall.get(Seals.class).seal(hall.open(author, caseId), caseId, kind, audience, "w".repeat(70));
    }

    private static Set<String> read(Role reader, BlockId block, Sealed sealed) {
        OpenCase pass = hall.open(READERS.get(reader), caseId);
        Reading reading = hall.get(Seals.class).open(pass, sealed);
        Told told = new Told();
        told.reader = reader;
        told.voices.add(new Voice(
                "r",
                Discipline.SOCIAL_WORKER,
                "social_worker-1",
                "q",
                "What happened?",
                block.wire(),
                sealed.kind(),
                reading.text(),
                reading.withheldBy(),
                "A. Person",
                "County",
                Told.noon(Told.TODAY),
                false,
                false));
        Set<String> texts = new HashSet<>();
        SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                .blocks()
                .forEach(each -> each.items().forEach(item -> texts.add(item.text())));
        return texts;
    }
}
