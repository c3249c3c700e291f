package org.hearth.post;

import java.time.Duration;
import org.hearth.Hall;

/** A server's delivery in a process of its own, to be killed: the database, the mail server, and minutes since the start. */
public final class PostProcess {
    private PostProcess() {}

    public static void main(String[] args) {
        try (Hall hall = Hall.at(args[0])) {
            hall.clock().move(Duration.ofMinutes(Long.parseLong(args[2])));
            Smtp smtp = Smtp.at(args[1], MailKills.FROM);
            Postman postman = hall.get(Postman.class);
            while (postman.round(hall.job("post"), smtp, "https://h.example") > 0) {
                System.out.println("a round");
            }
        }
    }
}
