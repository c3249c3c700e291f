package org.hearth.web;

import java.util.Locale;

/** A place the rail leads to, and what one must be allowed to do to see it there. */
enum RailItem {
    TODAY("/bench/today", "READ_DOCKET"),
    CASES("/casefile/cases", "LIST_CASES"),
    INBOX("/input/inbox", "READ_INBOX"),
    PROMISES("/orders/promises", "READ_PROMISES"),
    BOOK("/court/book", "READ_COURT_BOOK"),
    AUDIT("/access/audit", "READ_AUDIT");

    private final String page;
    private final String task;

    RailItem(String page, String task) {
        this.page = page;
        this.task = task;
    }

    /** The page's address inside the application, without its extension. */
    String page() {
        return page;
    }

    /** The name of the task whose roles see it. */
    String task() {
        return task;
    }

    /** Its icon, which is also the last part of its message key. */
    String icon() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for pages of the same room, which the rail marks as where one is. */
    boolean isRoomOf(String path) {
        return path.startsWith(page.substring(0, page.indexOf('/', 1) + 1));
    }
}
