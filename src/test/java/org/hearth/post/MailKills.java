package org.hearth.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.terms.Page;
import org.hearth.terms.Role;

/**
 * Kills the process that delivers, again and again, each time after another number of bytes on the line, and starts it
 * anew; then counts what the mail server has against what the outbox says.
 */
public final class MailKills {
    static final String FROM = "no-reply@county.example";
    private static final int BYTES_A_MESSAGE = 1500;
    private static final int MESSAGES_A_KILL = 6;

    private final long seed;
    private final Random random;
    private final String url = Postgres.freshDatabase();
    private final Path folder;
    private int killed;
    private int minutes;
    private int sent;
    private int parked;
    private int twice;
    private int unaccounted;
    private int total;

    /**
     * @param folder for the keys that all processes share
     */
    public MailKills(long seed, Path folder) {
        this.seed = seed;
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Kills so many times, lets the rest be delivered, and counts. */
    public MailKills run(int kills) throws IOException, InterruptedException {
        total = kills * MESSAGES_A_KILL + 10;
        GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        System.setProperty("hall.folder", folder.toString());
        try (Relay relay = new Relay(mailbox.getSmtp().getPort())) {
            fill();
            while (killed < kills) {
                kill(relay);
            }
            minutes += 11;
            relay.after(Long.MAX_VALUE, () -> {});
            start(relay).waitFor();
            count(mailbox);
            return this;
        } finally {
            System.clearProperty("hall.folder");
            mailbox.stop();
        }
    }

    private void fill() {
        try (Hall hall = Hall.at(url, Pen.class)) {
            Caller social = hall.enter("social", Role.SOCIAL_WORKER, "Agency", null);
            CourtPass pass = hall.court(social);
            hall.get(Contacts.class).write(pass, "social@county.example", null, null, 0);
            Outgoing[] messages = new Outgoing[total];
            for (int i = 0; i < total; i++) {
                messages[i] = new Outgoing(social.person(), "danger", "/input/inbox", "kill:" + i, true);
            }
            hall.get(Pen.class).queue(messages);
        }
    }

    private void kill(Relay relay) throws IOException, InterruptedException {
        minutes += 11;
        Process[] process = new Process[1];
        boolean[] done = new boolean[1];
        relay.after(1 + random.nextInt(BYTES_A_MESSAGE * MESSAGES_A_KILL), () -> {
            process[0].destroyForcibly();
            done[0] = true;
        });
        process[0] = start(relay);
        process[0].waitFor();
        killed += done[0] ? 1 : 0;
        if (!done[0]) {
            throw new IllegalStateException("the process ended by itself before it was killed; seed " + seed);
        }
    }

    private Process start(Relay relay) throws IOException {
        return Hall.beside(folder, PostProcess.class, url, relay.url(), Integer.toString(minutes))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void count(GreenMail mailbox) {
        Map<String, Long> arrived = List.of(mailbox.getReceivedMessages()).stream()
                .collect(Collectors.groupingBy(MailKills::id, HashMap::new, Collectors.counting()));
        Map<String, State> kept = kept();
        twice = (int) arrived.values().stream().filter(count -> count > 1).count();
        sent = (int) kept.values().stream().filter(State.SENT::equals).count();
        parked = (int) kept.values().stream().filter(State.PARKED::equals).count();
        long sentButAbsent = kept.entrySet().stream()
                .filter(each -> each.getValue() == State.SENT && !arrived.containsKey(each.getKey()))
                .count();
        long arrivedButUnknown = arrived.keySet().stream()
                .filter(id -> kept.get(id) != State.SENT && kept.get(id) != State.PARKED)
                .count();
        unaccounted = (int) (total - sent - parked + sentButAbsent + arrivedButUnknown);
    }

    private Map<String, State> kept() {
        Map<String, State> kept = new HashMap<>();
        try (Hall hall = Hall.at(url)) {
            CourtPass steward = hall.court(hall.signIn("steward"));
            String after = null;
            do {
                Page<Queued> page = hall.get(Messages.class).list(steward, null, after, 200);
                page.items().forEach(each -> kept.put(each.id(), each.state()));
                after = page.next();
            } while (after != null);
        }
        return kept;
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Messages that arrived more than once. */
    public int twice() {
        return twice;
    }

    /** Messages of which the outbox and the mail server do not say the same. */
    public int unaccounted() {
        return unaccounted;
    }

    /** The figures in one line. */
    public String report() {
        return killed + " kills, " + total + " messages: " + sent + " sent, " + parked + " parked for a person, "
                + twice + " sent twice, " + unaccounted + " unaccounted for; seed " + seed;
    }
}
