package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The hearing's circle, each step by its own role: set, asked, written, released, heard, signed, entered, set again. */
class CircleIT extends Rig {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final Pattern DAY = Pattern.compile("\\w{3} \\d{1,2} \\w{3} \\d{4}");
    private static final String NAME = "Mara";
    private static final int BEST = 5;

    private static final String WENT_WELL = "Mara went to nine of ten welding classes, as the school’s record shows.";
    private static final String ASKED_FOR = "Mara asked for a later bus, and chose the stop.";
    private static final String AFFIRM = "Mara spoke at the team meeting on 3 December and led half of it.";
    private static final String OWN_WORDS = "I made a lantern in class and I want to show it.";
    private static final String ORDERED = "A bus pass for the evening class, brought to the home.";
    private static final String RESPONSIBLE = "County Child Welfare";
    private static final String AFFIRMED = "Mara made a lantern in welding class, 8 December.";

    private static final String SOCIAL_STRENGTH = "What has gone well for the young person since the last hearing";
    private static final String ADVOCATE_STRENGTH = "Which strengths and steps did you see that others may miss?";
    private static final String COUNSEL_STRENGTH = "What should the court affirm in your client today?";
    private static final String YOUTH_PROUD = "What is something you are proud of";

    @Test
    void aHearingGoesRoundFromItsSettingToTheNextOne() {
        String hearing = theClerkSetsAHearing();
        theTeamWrites(hearing);
        theYouthWrites(hearing);
        Screen judge = screen("judge");
        onTheBench(judge, hearing).hides(OWN_WORDS).shows(WENT_WELL);
        counselReleases(hearing);
        theYouthsWordsStandFirst(onTheBench(judge, hearing));
        String next = theJudgeRecords(judge);
        theJudgeSigns(judge);
        theMinuteOrderIsAPaper(judge);
        theClerkEntersTheOrder();
        theNextHearingAsksAgain(next);
        onTheBench(judge, next).shows(ORDERED).shows(AFFIRMED).shows(RESPONSIBLE);
    }

    /** From Today to the case to the best of five places; answers when the hearing is, as people read it. */
    private String theClerkSetsAHearing() {
        Screen clerk = screen("clerk");
        clerk.follow(say("frame.today"));
        assertThat(clerk.row(NAME).first()).isVisible();
        clerk.follow(say("frame.cases")).page().waitForURL("**/casefile/cases*");
        clerk.turnTo(NAME).follow(NAME).follow(say("casepage.set"));
        clerk.shows(say("set.law")).shows(say("set.earliest")).shows("366(a)");
        assertThat(clerk.places()).hasCount(BEST);
        Locator places = clerk.group(say("set.places")).locator(".place");
        for (Locator place : places.all()) {
            assertTrue(place.getByRole(AriaRole.LISTITEM).count() > 0, "a place without reasons");
        }
        String when = places.first().locator("strong").innerText();
        clerk.press(say("set.do")).shows(say("set.done", when));
        return when;
    }

    private void theTeamWrites(String hearing) {
        Screen social = asked("social", hearing);
        social.write(SOCIAL_STRENGTH, "Mara is a chronic runaway.");
        Locator help =
                social.main().getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName(say("wording.cards")));
        assertThat(help).containsText("runaway");
        assertThat(social.main().locator("mark").first()).containsText("runaway");
        social.write(SOCIAL_STRENGTH, WENT_WELL).savesByItself();
        social.press(say("input.submit")).shows(say("input.arrived"));
        Screen advocate = asked("advocate", hearing);
        advocate.write(ADVOCATE_STRENGTH, ASKED_FOR).savesByItself();
        advocate.press(say("input.submit")).shows(say("input.arrived"));
        Screen counsel = asked("counsel", hearing);
        counsel.write(COUNSEL_STRENGTH, AFFIRM).savesByItself();
        counsel.press(say("input.submit")).shows(say("input.arrived"));
    }

    /** Finds in the inbox what is asked for a hearing, and starts. */
    private Screen asked(String user, String hearing) {
        Screen screen = screen(user);
        screen.follow(say("frame.inbox"));
        return screen.follow(screen.row(NAME, hearing), say("inbox.start"));
    }

    /** One question a screen, on a phone; the first is answered, the others are skipped. */
    private void theYouthWrites(String hearing) {
        Screen youth = screen("youth", PHONE);
        youth.open("/input/inbox").follow(youth.row(hearing), say("inbox.start"));
        youth.shows(say("input.youth.first")).write(YOUTH_PROUD, OWN_WORDS).savesByItself();
        youth.press(say("input.walk.next"));
        while (youth.button(say("input.walk.skip")).isVisible()) {
            youth.press(say("input.walk.skip"));
        }
        youth.press(say("input.submit")).shows(say("input.arrived"));
    }

    private void counselReleases(String hearing) {
        Screen counsel = screen("counsel");
        counsel.follow(say("frame.inbox"));
        Locator held = counsel.main()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .filter(new Locator.FilterOptions().setHasText(hearing))
                .filter(new Locator.FilterOptions().setHasText(say("discipline.youth")));
        counsel.follow(held, say("inbox.decide")).shows(OWN_WORDS);
        counsel.field(say("scope.all")).check();
        counsel.press(say("release.decide")).shows(say("letting.stands"));
    }

    /** Opens the day of a hearing and from its list the page for the bench. */
    private static Screen onTheBench(Screen judge, String hearing) {
        judge.open("/bench/today?date=" + dayOf(hearing));
        String time = hearing.substring(hearing.length() - 5);
        judge.follow(judge.row(NAME, time), NAME).shows(hearing);
        return judge;
    }

    private static LocalDate dayOf(String moment) {
        return DAY.matcher(moment)
                .results()
                .findFirst()
                .map(found -> LocalDate.parse(found.group(), SAID))
                .orElseThrow();
    }

    private static void theYouthsWordsStandFirst(Screen judge) {
        judge.shows(OWN_WORDS);
        Locator parts = judge.main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
        assertThat(parts.first()).hasText(say("block.words"));
        assertThat(judge.main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(say("block.words"))))
                .containsText(OWN_WORDS);
    }

    /** Everything in one step, the next hearing too; answers when that is. */
    private static String theJudgeRecords(Screen judge) {
        judge.follow(say("bench.record")).shows(say("hear.findings.none"));
        judge.choose(say("hear.mode.of", NAME), say("presence.room"));
        Locator order = judge.group(say("hear.order", 1));
        order.getByRole(AriaRole.TEXTBOX).first().fill(ORDERED);
        order.getByLabel(say("hear.responsible")).fill(RESPONSIBLE);
        order.getByLabel(say("hear.due")).fill("2027-02-26");
        judge.write(say("hear.affirmation.what"), AFFIRMED).savesByItself();
        Locator place = judge.group(say("hear.next")).locator("label").nth(1);
        String next = place.locator("strong").innerText();
        place.getByRole(AriaRole.RADIO).check();
        judge.press(say("hear.do")).shows(say("hear.recorded")).shows(say("hear.next-set", next));
        return next;
    }

    private static void theJudgeSigns(Screen judge) {
        judge.write(say("hear.password"), PASSWORD).press(say("hear.sign.do"));
        judge.shows(say("hear.signed"));
    }

    private static void theMinuteOrderIsAPaper(Screen judge) {
        byte[] paper = judge.download(judge.link(say("bench.minute-order")).first());
        assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.US_ASCII));
    }

    private void theClerkEntersTheOrder() {
        Screen clerk = screen("clerk");
        clerk.follow(say("frame.today")).follow(say("today.open.go")).shows(ORDERED);
        clerk.write(say("enter.code.of", ORDERED), "B-17");
        clerk.row(ORDERED)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("enter.do")))
                .click();
        clerk.shows(say("enter.done"));
        assertThat(clerk.row(ORDERED)).hasCount(0);
    }

    private void theNextHearingAsksAgain(String next) {
        for (String user : List.of("social", "advocate", "counsel")) {
            Screen screen = screen(user);
            screen.follow(say("frame.inbox"));
            assertThat(screen.row(NAME, next)).containsText(say("request.asked"));
        }
    }
}
