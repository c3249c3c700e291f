package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/**
 * One link for one request: made, opened once on one device, left and come back to with a PIN, ended. Its token and its
 * device's secret are kept as hashes alone.
 */
@Entity
@Table(name = "access_link")
class Link {
    /** Without a touch for this long a screen is somebody else's until the PIN says otherwise. */
    static final Duration IDLE = Duration.ofMinutes(15);
    /** Who writes when a link runs out may finish. */
    static final Duration GRACE = Duration.ofHours(2);

    static final int PIN_TRIES = 5;
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String request;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "token_hash")
    private String token;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "expires_at")
    private Instant expires;

    @Column(name = "redeemed_at")
    private Instant redeemed;

    @Column(name = "session_hash")
    private String session;

    @Column(name = "seen_at")
    private Instant seen;

    @Column(name = "shown_from")
    private Instant shownFrom;

    @Column(name = "locked")
    private int locked;

    @Column(name = "pin_hash")
    private String pin;

    /** What was kept from this moment on opens with the PIN. */
    @Column(name = "pin_from")
    private Instant pinFrom;

    @Column(name = "pin_tries")
    private int tries;

    @Column(name = "ended_at")
    private Instant ended;

    /** The link itself, sealed, where a demo court shows it; null everywhere else. */
    @Embedded
    private Sealed shown;

    @Version
    @Column(name = "version")
    private long version;

    protected Link() {}

    Link(OpenCase maker, LinkAsk ask, String token, Sealed shown, Instant now) {
        this.id = Ids.under(maker.caseId());
        this.caseId = maker.caseId();
        this.request = ask.request();
        this.person = ask.person();
        this.role = ask.role();
        this.token = token;
        this.madeBy = maker.person();
        this.madeByName = maker.personName();
        this.made = now;
        this.expires = LinkRules.expires(now, ask.hearingAt());
        this.shown = shown;
    }

    /** Takes over the PIN of the link before, so that earlier answers stay behind it; its tries begin anew. */
    void follow(Link before) {
        pin = before.pin;
        pinFrom = before.pinFrom;
    }

    /** Whether its token may still be used. */
    boolean isUnused(Instant now) {
        return redeemed == null && ended == null && now.isBefore(expires);
    }

    /** Uses it up for one device. */
    void redeem(String secret, Instant now) {
        redeemed = now;
        session = secret;
        seen = now;
        shownFrom = now;
        locked = pin == null ? 0 : 1;
        shown = null;
    }

    /** Whether its device may not go on: ended, run out, or left lying without a PIN. */
    boolean isOver(Instant now) {
        return ended != null || !now.isBefore(expires.plus(GRACE)) || isIdle(now) && pin == null;
    }

    private boolean isIdle(Instant now) {
        return now.isAfter(seen.plus(IDLE));
    }

    /** Whether the last sight is old enough to be worth a write. */
    boolean isDue(Instant now) {
        return now.isAfter(seen.plus(NOTICED));
    }

    /** Somebody touched the screen; after a long pause it asks for the PIN first. */
    void touch(Instant now) {
        if (isIdle(now)) {
            locked = 1;
        }
        seen = now;
    }

    /** Tries a PIN; the fifth wrong one ends the link. */
    PinTry unlock(String given, Instant now) {
        if (pin == null || ended != null) {
            return PinTry.OVER;
        }
        if (PasswordHash.stored(pin).matches(given)) {
            tries = 0;
            locked = 0;
            shownFrom = pinFrom;
            return PinTry.OPEN;
        }
        tries++;
        if (tries >= PIN_TRIES) {
            end(now);
            return PinTry.OVER;
        }
        return PinTry.WRONG;
    }

    /** Goes on without the earlier answers. */
    void startFresh(Instant now) {
        locked = 0;
        shownFrom = now;
    }

    /** Sets a PIN for what was kept on this screen. */
    void choose(PasswordHash chosen) {
        pin = chosen.text();
        pinFrom = shownFrom;
        tries = 0;
    }

    /** The screen is left: what stands there is not shown again without the PIN. */
    void leave(Instant now) {
        if (pin == null) {
            shownFrom = now;
        } else {
            locked = 1;
        }
    }

    void end(Instant now) {
        ended = ended == null ? now : ended;
        shown = null;
    }

    LinkLine line(Instant now) {
        return new LinkLine(id, request, madeByName, made, expires, state(now), shown);
    }

    private LinkState state(Instant now) {
        if (ended != null) {
            return LinkState.ENDED;
        }
        if (redeemed != null) {
            return LinkState.OPENED;
        }
        return now.isBefore(expires) ? LinkState.WAITING : LinkState.EXPIRED;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String request() {
        return request;
    }

    Role role() {
        return role;
    }

    boolean isLocked() {
        return locked == 1;
    }

    boolean hasPin() {
        return pin != null;
    }

    Instant shownFrom() {
        return shownFrom;
    }
}
