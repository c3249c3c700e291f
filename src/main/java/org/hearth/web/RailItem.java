package org.hearth.web;

import java.util.List;
import java.util.Locale;

/** A place the rail leads to, and what one must be allowed to do to see it there. */
enum RailItem {
    TODAY("/bench/today", "READ_DOCKET", "/bench/", "/calling/"),
    CALENDAR("/docket/calendar", "READ_DOCKET", "/docket/plan", "/docket/replan", "/docket/kept"),
    CASES(
            "/casefile/cases",
            "LIST_CASES",
            "/casefile/",
            "/docket/set",
            "/docket/hearing",
            "/notice/",
            "/progress/",
            "/orders/ledger",
            "/post/safe"),
    INBOX("/input/inbox", "READ_INBOX", "/input/"),
    PROMISES("/orders/promises", "READ_PROMISES", "/orders/enter", "/orders/day-end", "/orders/county"),
    SCORECARD("/scorecard/scorecard", "READ_SCORECARD"),
    BOOK("/court/book", "READ_COURT_BOOK", "/court/", "/docket/sittings"),
    OUTBOX("/post/outbox", "READ_OUTBOX", "/post/outbox"),
    ACCOUNTS("/access/accounts", "MANAGE_ACCOUNTS", "/access/account"),
    AUDIT("/access/audit", "READ_AUDIT", "/access/audit", "/access/emerg");

    private final String page;
    private final String task;
    private final List<String> reached;

    RailItem(String page, String task, String... reached) {
        this.page = page;
        this.task = task;
        this.reached = List.of(reached);
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
        return reached.stream().anyMatch(path::startsWith);
    }
}
