package org.hearth.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the court with the demo's things in them: what stands on each is asked by REST, so that no address is
 * written down here that a start of the demo court would make anew.
 */
public final class Rooms {
    /** The accounts, one a role. */
    public static final List<String> ACCOUNTS = List.of(
            "judge",
            "clerk",
            "counsel",
            "parentcounsel",
            "agencycounsel",
            "da",
            "probation",
            "social",
            "behavioral",
            "health",
            "educator",
            "advocate",
            "casa",
            "caregiver",
            "police",
            "tribe",
            "youth",
            "steering",
            "steward");

    private Rooms() {}

    /**
     * One page as one account opens it.
     *
     * @param page the address with what it needs
     */
    public record Stop(String user, String page) {}

    /** Every page for people who are signed in, by the account whose work it is. */
    public static List<Stop> mainRoles() {
        String number = number();
        String hearing = hearing();
        List<Stop> stops = new ArrayList<>(List.of(
                new Stop("clerk", "/bench/today"),
                new Stop("clerk", "/bench/today?print=notes"),
                new Stop("clerk", "/calling/call?hearing=" + hearing),
                new Stop("clerk", "/calling/chambers"),
                new Stop("clerk", "/calling/board"),
                new Stop("clerk", "/docket/calendar"),
                new Stop("clerk", "/docket/calendar?view=month"),
                new Stop("clerk", "/casefile/cases"),
                new Stop("clerk", "/casefile/open"),
                new Stop("clerk", "/casefile/team?number=" + number),
                new Stop("clerk", "/docket/set?number=" + number),
                new Stop("clerk", "/docket/hearing?id=" + hearing),
                new Stop("clerk", "/docket/kept"),
                new Stop("clerk", "/docket/sittings"),
                new Stop("clerk", "/docket/plan"),
                new Stop("clerk", "/docket/replan"),
                new Stop("clerk", "/casefile/change?number=" + number),
                new Stop("clerk", "/orders/enter"),
                new Stop("clerk", "/orders/day-end"),
                new Stop("clerk", "/bench/tomorrow"),
                new Stop("clerk", "/orders/county"),
                new Stop("clerk", "/no/such/page"),
                new Stop("judge", "/bench/bench?hearing=" + hearing),
                new Stop("judge", "/bench/reading?hearing=" + hearing),
                new Stop("judge", "/court/glossary"),
                new Stop("youth", "/court/glossary"),
                new Stop("clerk", "/notice/service?hearing=" + hearing),
                new Stop("counsel", "/notice/service?hearing=" + hearing),
                new Stop("social", "/notice/parties?number=" + number),
                new Stop("judge", "/calling/chambers?decided=true"),
                new Stop("counsel", "/calling/call?hearing=" + hearing),
                new Stop("judge", "/bench/hear?hearing=" + hearing),
                new Stop("judge", "/bench/pack"),
                new Stop("clerk", "/bench/merge"),
                new Stop("counsel", "/bench/version?number=1&hearing=" + recorded(number)),
                new Stop("social", "/casefile/case?number=" + number),
                new Stop("social", "/orders/promises"),
                new Stop("clerk", "/orders/promises?state=all"),
                new Stop("clerk", "/orders/promise?id=" + promise()),
                new Stop("steward", "/access/identity"),
                new Stop("steering", "/scorecard/scorecard"),
                new Stop("steward", "/scorecard/scorecard"),
                new Stop("social", "/progress/story?number=" + number),
                new Stop("clerk", "/orders/ledger?number=" + number),
                new Stop("youth", "/orders/ledger?number=" + number),
                new Stop("social", "/progress/timeline?number=" + number),
                new Stop("social", "/orders/absence?number=" + number),
                new Stop("social", "/orders/return?number=" + number),
                new Stop("social", "/orders/conversation?number=" + number),
                new Stop("judge", "/orders/warrants?number=" + number),
                new Stop("counsel", "/input/release?request=" + held()),
                new Stop("counsel", "/input/correct?hearing=" + hearing),
                new Stop("youth", "/input/correct?hearing=" + hearing),
                new Stop("counsel", "/post/safe-contact?number=" + number),
                new Stop("clerk", "/post/safe-contact?number=" + number),
                new Stop("youth", "/post/safe-contact?number=" + number),
                new Stop("social", "/post/contact"),
                new Stop("steward", "/post/outbox"),
                new Stop("steward", "/court/book"),
                new Stop("steward", "/court/rules"),
                new Stop("steward", "/court/papers?paper=certificate"),
                new Stop("counsel", "/bench/card?number=" + number),
                new Stop("social", "/account/account"),
                new Stop("youth", "/account/account"),
                new Stop("social", "/account/second-factor"),
                new Stop("social", "/account/password"),
                new Stop("social", "/account/tokens"),
                new Stop("steward", "/access/accounts"),
                new Stop("steward", "/access/account?id=" + account()),
                new Stop("steward", "/access/audit")));
        for (String user : List.of("social", "caregiver", "youth")) {
            stops.add(new Stop(user, "/input/inbox"));
            request(user).ifPresent(request -> stops.add(new Stop(user, "/input/answer?request=" + request)));
        }
        return stops;
    }

    /** Every page with what this account is asked for on it, whether it may open it or not. */
    public static List<Stop> asFor(String user) {
        Optional<String> own = request(user).map(request -> "/input/answer?request=" + request);
        return Stream.concat(
                        mainRoles().stream().map(Stop::page).filter(page -> !page.contains("/input/answer")),
                        own.stream())
                .distinct()
                .map(page -> new Stop(user, page))
                .toList();
    }

    /** The number of the case on which the youth's account stands. */
    public static String number() {
        return first(Rest.as("youth").get("/cases")).get("number").asString();
    }

    /** The account of somebody whose work it is to be asked. */
    private static String account() {
        return first(Rest.as("steward").get("/accounts?after=probatio"))
                .get("id")
                .asString();
    }

    /** A promise that is owed. */
    private static String promise() {
        return first(Rest.as("clerk").get("/promises")).get("order").asString();
    }

    /** That case's next hearing. */
    static String hearing() {
        return first(Rest.as("youth").get("/cases")).get("next").get("id").asString();
    }

    /** A hearing of the case that has a record. */
    private static String recorded(String number) {
        return items(Rest.as("judge").get("/cases/" + number + "/hearings"))
                .filter(each -> each.get("status").asString().equals("done"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** What the youth has submitted and counsel may release. */
    private static String held() {
        return items(Rest.as("youth").get("/requests?mine=true&limit=100"))
                .filter(each -> each.get("status").asString().equals("SUBMITTED"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** What an account is asked for, what is due first before the rest; empty where its role is asked for nothing. */
    static Optional<String> request(String user) {
        Rest.Answer answer = Rest.as(user).get("/requests?mine=true&limit=100");
        return answer.status() == 200
                ? items(answer).findFirst().map(each -> each.get("id").asString())
                : Optional.empty();
    }

    static JsonNode first(Rest.Answer answer) {
        return items(answer).findFirst().orElseThrow(() -> new AssertionError(answer.toString()));
    }

    static Stream<JsonNode> items(Rest.Answer answer) {
        JsonNode list = answer.body().has("items") ? answer.body().get("items") : answer.body();
        return StreamSupport.stream(list.spliterator(), false);
    }
}
