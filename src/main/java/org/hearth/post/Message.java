package org.hearth.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.access.Sealed;
import org.hearth.terms.Problem;

/**
 * One message, from the moment it is queued: waiting, claimed by one node, sending from the commit before its first byte
 * leaves, then sent. What breaks before that commit is tried again; what breaks after it is parked, because it may have
 * arrived.
 */
@Entity
@Table(name = "post_message")
class Message {
    /** A key of something that belongs to a case, inside the message's own key. */
    private static final Pattern CASE = Pattern.compile("(?<![a-z0-9])([a-z0-9]{12})-[a-z0-9]{12}(?![a-z0-9])");

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "template")
    private String template;

    @Column(name = "queue_key")
    private String key;

    @Column(name = "urgent")
    private boolean urgent;

    @Column(name = "count_waiting")
    private int count;

    @Column(name = "first_due")
    private LocalDate first;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    /** Why it is parked; null while it is not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "why")
    private Why why;

    @Column(name = "queued_at")
    private Instant queued;

    @Column(name = "due_at")
    private Instant due;

    @Embedded
    private Claim claim = new Claim();

    @Column(name = "ended_at")
    private Instant ended;

    /** The digest it goes out with; null for a message that goes out by itself. */
    @Column(name = "digest_id")
    private String digest;

    /** Why the steward gave it up; null for the others. */
    @Enumerated(EnumType.STRING)
    @Column(name = "given_up")
    private GivingUp givenUp;

    /** The path it leads to. */
    @Embedded
    private Sealed path;

    @Version
    @Column(name = "version")
    private long version;

    protected Message() {}

    Message(String id, Outgoing given, Sealed path, Instant now, Instant due) {
        this.id = id;
        this.person = given.person();
        this.template = given.template();
        this.key = given.key();
        this.urgent = given.urgent();
        this.count = given.count();
        this.first = given.first();
        this.state = State.WAITING;
        this.queued = now;
        this.due = due;
        this.path = path;
    }

    /** One node takes it in hand until {@code until}; nothing has left yet. */
    void claim(String node, Instant now, Instant until) {
        state = State.CLAIMED;
        claim.take(node, now, until);
    }

    /**
     * Its first byte leaves after this is committed.
     *
     * @throws Problem lost race when another node has it in hand by now
     */
    void leaving(String node) {
        expect(State.CLAIMED, node);
        state = State.SENDING;
    }

    void sent(String node, Instant now) {
        expect(State.SENDING, node);
        end(State.SENT, now);
    }

    /** Nothing of it arrived: it waits for the next try, or a day of tries is over. */
    void again(String node, Instant now) {
        claim.expect(node);
        Instant next = Retries.next(claim.tries(), claim.triedFor(now), now);
        if (next == null) {
            end(State.NOT_DELIVERED, now);
        } else {
            waitUntil(next);
        }
    }

    void bounced(String node, Instant now) {
        claim.expect(node);
        end(State.BOUNCED, now);
    }

    /** The line broke after its first byte. */
    void mayHaveArrived(String node, Instant now) {
        expect(State.SENDING, node);
        park(Why.MAY_HAVE_ARRIVED, now);
    }

    void park(Why reason, Instant now) {
        end(State.PARKED, now);
        why = reason;
    }

    /** Its time, or that of its recipient, has not come: nothing is counted as a try. */
    void waitUntil(Instant next) {
        state = State.WAITING;
        due = next;
        claim.letGo();
    }

    /** A way of reaching its recipient has been written down meanwhile. */
    void resume(Instant now) {
        why = null;
        ended = null;
        waitUntil(now);
    }

    /** The node that had it in hand is gone: before its first byte it is tried again, after it a person decides. */
    void expire(Instant now) {
        if (state == State.SENDING) {
            park(Why.MAY_HAVE_ARRIVED, now);
        } else {
            waitUntil(now);
        }
    }

    void joins(Message letter) {
        state = State.IN_DIGEST;
        digest = letter.id;
    }

    /** A person says that it is to be sent once more; its message id stays, so that a mail server may know it again. */
    void sendAgain(long read, Instant now) {
        expect(read);
        if (!state.needsSomebody()) {
            throw Problem.unmetRule("message-not-stuck");
        }
        claim.startAnew();
        resume(now);
    }

    void giveUp(long read, GivingUp reason, Instant now) {
        expect(read);
        if (!state.needsSomebody() && state != State.WAITING) {
            throw Problem.unmetRule("message-not-stuck");
        }
        why = null;
        givenUp = reason;
        end(State.GIVEN_UP, now);
    }

    /** What it was about has come to nothing before it left. */
    void withdraw(Instant now) {
        why = null;
        givenUp = GivingUp.NO_LONGER_NEEDED;
        end(State.GIVEN_UP, now);
    }

    /** What was sent has come back as a mail of its own. */
    void cameBack(long read, Instant now) {
        expect(read);
        if (state != State.SENT && why != Why.MAY_HAVE_ARRIVED) {
            throw Problem.unmetRule("message-not-sent");
        }
        why = null;
        end(State.BOUNCED, now);
    }

    void told(long read, Instant now) {
        expect(read);
        if (!state.needsSomebody()) {
            throw Problem.unmetRule("message-not-stuck");
        }
        why = null;
        end(State.TOLD, now);
    }

    private void end(State last, Instant now) {
        state = last;
        ended = now;
        claim.letGo();
    }

    private void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    private void expect(State before, String node) {
        if (state != before) {
            throw Problem.lostRace("changed-meanwhile");
        }
        claim.expect(node);
    }

    /** Whether it may be spoken of on a case: what it was queued for is of that case, or of none. */
    boolean isOf(String caseId) {
        Matcher named = CASE.matcher(key);
        return !named.find() || named.group(1).equals(caseId);
    }

    boolean isDigest() {
        return template.equals(Letters.DIGEST);
    }

    /** The message as it may be seen from outside: nothing of its body, link or address. */
    Queued view(String recipient) {
        Instant next = state == State.WAITING ? due : null;
        return new Queued(id, state, why, template, recipient, urgent, claim.tries(), queued, next, version);
    }

    String id() {
        return id;
    }

    State state() {
        return state;
    }

    boolean urgent() {
        return urgent;
    }

    String person() {
        return person;
    }

    String template() {
        return template;
    }

    int count() {
        return count;
    }

    LocalDate first() {
        return first;
    }

    Instant queued() {
        return queued;
    }

    Sealed path() {
        return path;
    }
}
