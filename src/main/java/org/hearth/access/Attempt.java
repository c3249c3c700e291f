package org.hearth.access;

import java.util.Locale;

/**
 * One try at signing in.
 *
 * @param user what they typed; null as empty
 * @param password null as empty
 * @param code of an authenticator app, or a recovery code; null where none was typed
 * @param address where it comes from, so that guessing is slowed there
 * @param device the secret of the browser it comes from; null where it has none
 */
public record Attempt(String user, String password, String code, String address, String device) {
    public Attempt {
        user = user == null ? "" : user.strip().toLowerCase(Locale.ROOT);
        password = password == null ? "" : password;
        code = code == null || code.isBlank() ? null : code.strip();
    }
}
