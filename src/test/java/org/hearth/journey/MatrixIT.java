package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;

/** Every demo account reads each kind of content exactly where the table says so, by call and by page. */
class MatrixIT extends Rig {
    private int cells;

    @Test
    void everyAccountFindsExactlyTheWordsThatTheTableOpens() {
        Canaries canaries = Canaries.plant();
        assertTrue(canaries.count() > 20, "planted " + canaries.count());
        for (String user : Rooms.ACCOUNTS) {
            byte[] summary = Rest.as(user)
                    .get("/hearings/" + canaries.hearing() + "/summary")
                    .bytes();
            asserted(canaries, user, "the summary", summary);
            Visit.Got page = Visit.as(user).get("/bench/bench?hearing=" + canaries.hearing());
            asserted(canaries, user, "the page", page.bytes());
        }
        System.out.println("Matrix by call and by page: planted " + canaries.count() + ", cells asserted " + cells);
    }

    private void asserted(Canaries canaries, String user, String where, byte[] answer) {
        Set<String> words = words(canaries);
        Set<String> found = Canaries.foundIn(answer, words);
        Set<String> leaked = new TreeSet<>(found);
        leaked.retainAll(canaries.forbidden(user));
        assertEquals(Set.of(), leaked, where + " tells " + user);
        Set<String> missing = new TreeSet<>(words);
        missing.removeAll(canaries.forbidden(user));
        missing.removeAll(found);
        missing.removeIf(word -> isShort(canaries, word));
        boolean reads = canaries.stands(user) && Canaries.readsSummaries(user);
        assertEquals(
                reads ? Set.of() : missing,
                missing,
                () -> where + " keeps from " + user + " of " + kinds(canaries, missing));
        assertTrue(reads || found.isEmpty(), where + " opens to " + user);
        cells += words.size();
    }

    /** Of a safety plan the summary says only that it was made, and some answers stay with their form. */
    private static boolean isShort(Canaries canaries, String word) {
        return StreamSupport.stream(canaries.all().spliterator(), false)
                .filter(each -> each.word().equals(word))
                .anyMatch(each -> each.kind() == ContentKind.SAFETY_PLAN || !each.told());
    }

    private static Set<ContentKind> kinds(Canaries canaries, Set<String> words) {
        return StreamSupport.stream(canaries.all().spliterator(), false)
                .filter(each -> words.contains(each.word()))
                .map(Canaries.Canary::kind)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Canaries canaries) {
        return StreamSupport.stream(canaries.all().spliterator(), false)
                .map(Canaries.Canary::word)
                .collect(Collectors.toSet());
    }

    @Test
    void errorsTellNothingOfACaseThatOneIsNotOn() {
        String number = Rooms.number();
        for (String user : new String[] {"probation", "da", "police", "steering"}) {
            assertTrue(Canaries.role(user) != Role.CLERK);
            Rest.Answer foreign = Rest.as(user).get("/cases/" + number);
            Rest.Answer absent = Rest.as(user).get("/cases/" + "a".repeat(number.length()));
            assertEquals(absent.status(), foreign.status(), user);
            assertEquals(said(absent), said(foreign), user);
        }
    }

    private static String said(Rest.Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
