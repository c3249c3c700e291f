package org.hearth.post;

import java.util.regex.Pattern;

/** What an e-mail address looks like: one line, one mailbox, no name around it. */
final class Address {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s<>\",;:()\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private Address() {}

    static boolean holds(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
