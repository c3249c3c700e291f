package org.hearth.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A place the rail leads to, and what one must be allowed to do to see it there. */
enum RailItem {
    TODAY("/bench/today", "READ_DOCKET"),
    CASES("/casefile/cases", "LIST_CASES", "/docket/", "/progress/", "/summary/"),
    INBOX("/input/inbox", "READ_INBOX"),
    PROMISES("/orders/promises", "READ_PROMISES"),
    BOOK("/court/book", "READ_COURT_BOOK"),
    AUDIT("/access/audit", "READ_AUDIT");

    private final String page;
    private final String task;
    private final List<String> folders;

    RailItem(String page, String task, String... others) {
        this.page = page;
        this.task = task;
        this.folders = Stream.concat(Stream.of(page.substring(0, page.indexOf('/', 1) + 1)), Stream.of(others))
                .toList();
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

    /** True for pages reached from it, which the rail marks as where one is. */
    boolean leadsTo(String path) {
        return folders.stream().anyMatch(path::startsWith);
    }
}
