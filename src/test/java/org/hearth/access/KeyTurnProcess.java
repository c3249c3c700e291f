package org.hearth.access;

import java.time.Duration;
import org.hearth.Hall;

/** A server that changes the key of sealed texts, one change after the other, in a process of its own, to be killed. */
public final class KeyTurnProcess {
    /** Said when a change has begun; the new key's id follows. */
    static final String BEGUN = "begun ";

    private KeyTurnProcess() {}

    /**
     * @param args the database's place, and how many minutes later than its clock it is: long enough for a server that was
     *     killed not to be waited for
     */
    public static void main(String[] args) {
        try (Hall hall = Hall.at(args[0])) {
            hall.clock().move(Duration.ofMinutes(Long.parseLong(args[1])));
            CourtPass steward = hall.court(hall.signIn("steward"));
            KeyChanges changes = hall.get(KeyChanges.class);
            while (true) {
                changes.follow(hall.job("keys"));
                if (changes.reseal(hall.job("keys"))) {
                    System.out.println("sealed anew");
                } else if (changes.state(steward).isIdle()) {
                    System.out.println(BEGUN + changes.begin(steward));
                }
            }
        }
    }
}
