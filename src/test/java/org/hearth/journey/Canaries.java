package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import tools.jackson.databind.JsonNode;

/**
 * Words that stand nowhere else, planted by every discipline into the answers of one hearing: whoever finds one has read
 * what it stands for.
 */
public final class Canaries {
    private static final Rights RIGHTS = Rights.read(Templates.builtIn());
    private static final Set<Role> HOLDERS = Set.of(Role.YOUTH, Role.YOUTH_ATTORNEY);
    private static final Set<Role> NO_SUMMARY = Set.of(Role.LAW_ENFORCEMENT, Role.STEERING, Role.STEWARD);

    private final Map<String, Canary> planted = new LinkedHashMap<>();
    private final String number;
    private final List<String> requests = new ArrayList<>();
    private String hearing;

    private Canaries(String number) {
        this.number = number;
    }

    /**
     * One word.
     *
     * @param author the account that wrote it
     * @param kind what it is about
     * @param held true where it goes to the youth and the youth's attorney alone until it is released
     * @param told false for what stays with the form and takes no line of the summary
     */
    public record Canary(String word, String author, ContentKind kind, boolean held, boolean told) {
        /** Whether the rights table lets an account of that role read it. */
        public boolean opensTo(String user, Role role) {
            Right right = RIGHTS.of(kind, role);
            boolean holder = HOLDERS.contains(role) && (right == Right.SEE || right == Right.RELEASE);
            return author.equals(user) || (held ? holder : right == Right.SEE);
        }
    }

    /** Sets a hearing on the youth's case and lets everyone who is asked for it answer with words of their own. */
    public static Canaries plant() {
        Canaries canaries = new Canaries(Rooms.number());
        canaries.hearing = canaries.set();
        Rooms.ACCOUNTS.forEach(canaries::answer);
        canaries.goal();
        return canaries;
    }

    /** A goal in the youth's words, which counsel then lets go. */
    private void goal() {
        String word = fresh();
        Rest.Answer kept =
                Rest.as("youth").post("/cases/" + number + "/goals", Map.of("words", "I make a " + word + " myself."));
        assertEquals(201, kept.status(), kept.toString());
        String id = kept.body().get("id").asString();
        Rest.Answer let = Rest.as("counsel").post("/goals/" + id + "/release", Map.of(), kept.tag());
        assertEquals(200, let.status(), let.toString());
        planted.put(word, new Canary(word, "youth", ContentKind.GOALS, false, true));
    }

    private String set() {
        JsonNode slot =
                Rooms.first(Rest.as("clerk").get("/cases/" + number + "/slots?type=dep.interim&minutes=20&limit=1"));
        Rest.Answer set = Rest.as("clerk")
                .post(
                        "/cases/" + number + "/hearings",
                        Map.of(
                                "type",
                                "dep.interim",
                                "sitting",
                                slot.get("sitting").asString(),
                                "start",
                                slot.get("start").asString(),
                                "minutes",
                                20));
        assertEquals(201, set.status(), set.toString());
        return set.body().get("id").asString();
    }

    private void answer(String user) {
        Rest rest = Rest.as(user);
        Rest.Answer mine = rest.get("/requests?mine=true&limit=200");
        Optional<String> request = mine.status() != 200
                ? Optional.empty()
                : Rooms.items(mine)
                        .filter(each -> each.get("hearing").asString().equals(hearing))
                        .map(each -> each.get("id").asString())
                        .findFirst();
        request.ifPresent(id -> answer(user, rest, id));
    }

    private void answer(String user, Rest rest, String request) {
        Rest.Answer opened = rest.get("/requests/" + request);
        Map<String, Object> answers = new HashMap<>();
        boolean youth = opened.body().get("discipline").asString().equalsIgnoreCase("youth");
        for (JsonNode question : opened.body().get("form").get("questions")) {
            value(user, youth, question)
                    .ifPresent(value -> answers.put(question.get("id").asString(), value));
        }
        Rest.Answer draft = rest.put("/requests/" + request + "/draft", Map.of("answers", answers), opened.tag());
        assertEquals(200, draft.status(), user + " " + draft);
        Rest.Answer submitted = rest.post("/requests/" + request + "/submit", Map.of(), draft.tag());
        assertEquals(200, submitted.status(), user + " " + submitted);
        requests.add(request);
    }

    private Optional<Object> value(String user, boolean youth, JsonNode question) {
        String kind = question.get("kind").asString();
        boolean needed = question.get("required").asBoolean();
        return switch (kind) {
            case "text", "long" -> Optional.of("Here is " + word(user, youth, question) + " to read.");
            case "commitment" ->
                Optional.of(Map.of("what", word(user, youth, question), "owner", "County", "by", "2027-03-01"));
            case "choice", "rating" ->
                needed ? Optional.of(question.get("options").get(0).get("id").asString()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String word(String user, boolean youth, JsonNode question) {
        ContentKind kind = ContentKind.valueOf(question.get("content").asString());
        boolean held = youth
                || RIGHTS.of(kind, Role.YOUTH_ATTORNEY) == Right.RELEASE
                || RIGHTS.of(kind, Role.JUDGE) == Right.RELEASE;
        String word = fresh();
        boolean ofPlan = question.get("id").asString().startsWith("plan_");
        boolean told = !ofPlan && !question.get("block").asString().equals("form");
        planted.put(word, new Canary(word, user, kind, held, told));
        return word;
    }

    /** A word that no sentence holds and no guide for wording marks. */
    private static String fresh() {
        return "lantern" + Ids.fresh().toLowerCase(Locale.ROOT);
    }

    /** The case they stand in. */
    public String number() {
        return number;
    }

    /** The hearing they were written for. */
    public String hearing() {
        return hearing;
    }

    /** The requests that were answered. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Every one. */
    public Iterable<Canary> all() {
        return planted.values();
    }

    public int count() {
        return planted.size();
    }

    /** Those that this account may never find anywhere. */
    public Set<String> forbidden(String user) {
        Role role = role(user);
        boolean stands = stands(user);
        return planted.values().stream()
                .filter(each -> !each.author().equals(user) && (!stands || !each.opensTo(user, role)))
                .map(Canary::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether this account opens the case. */
    public boolean stands(String user) {
        return Rest.as(user).get("/cases/" + number).status() == 200;
    }

    /** Whether this account may open a summary at all. */
    public static boolean readsSummaries(String user) {
        return !NO_SUMMARY.contains(role(user));
    }

    /** The words found in what came back: text, JSON, or the text of a paper. */
    public static Set<String> foundIn(byte[] bytes, Set<String> words) {
        String text = bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF")
                ? paper(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
        return words.stream().filter(text::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String paper(byte[] bytes) {
        try (var paper = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError("not a paper", e);
        }
    }

    /** The role of a demo account. */
    public static Role role(String user) {
        return switch (user) {
            case "judge2" -> Role.JUDGE;
            case "clerk2" -> Role.CLERK;
            case "counsel" -> Role.YOUTH_ATTORNEY;
            case "parentcounsel" -> Role.PARENT_ATTORNEY;
            case "agencycounsel" -> Role.AGENCY_COUNSEL;
            case "da" -> Role.PROSECUTOR;
            case "social" -> Role.SOCIAL_WORKER;
            case "behavioral" -> Role.BEHAVIORAL_HEALTH;
            case "health" -> Role.PUBLIC_HEALTH;
            case "police" -> Role.LAW_ENFORCEMENT;
            default -> Role.valueOf(user.toUpperCase(Locale.ROOT));
        };
    }
}
