package org.hearth.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an API token is for. A task that stands in no scope is closed to every token: signing, deciding, releasing what
 * is privileged, opening a case in an emergency, accounts and tokens are a person's own acts. The address of a calendar
 * feed is a key of its own, which would outlive the token that made it.
 */
public enum Scope {
    /** Reads what its person may read, but not the audit. */
    READ(
            Task.READ_DOCKET,
            Task.LIST_CASES,
            Task.READ_CASE,
            Task.READ_TEAM,
            Task.ADVISE_SLOTS,
            Task.COUNT_CONTINUANCES,
            Task.COUNT_WARRANTS,
            Task.READ_TRANSFERS,
            Task.READ_INBOX,
            Task.READ_REQUESTS,
            Task.READ_ALARMS,
            Task.READ_CONFERENCE,
            Task.READ_BARRIERS,
            Task.READ_FILINGS,
            Task.READ_PROGRESS,
            Task.READ_SUMMARY,
            Task.READ_ORDERS,
            Task.READ_DAY_END,
            Task.READ_AFFIRMATIONS,
            Task.READ_WARRANTS,
            Task.READ_ABSENCES,
            Task.READ_PROMISES,
            Task.READ_SCORECARD,
            Task.READ_NOTICES,
            Task.READ_COURT_BOOK,
            Task.READ_OUTBOX,
            Task.READ_CALL),
    /** Writes what its person may write. */
    WRITE(
            Task.OPEN_CASE,
            Task.CHANGE_CASE,
            Task.CHANGE_TEAM,
            Task.SET_HEARING,
            Task.PLAN_DOCKET,
            Task.MARK_HEARING,
            Task.TRANSFER_CASE,
            Task.WRITE_INPUT,
            Task.ADD_VOICE,
            Task.MAKE_LINKS,
            Task.EXCUSE_INPUT,
            Task.RAISE_ALARM,
            Task.KEEP_CONFERENCE,
            Task.REPLY_BARRIER,
            Task.FILE_INPUT,
            Task.SERVE_INPUT,
            Task.NOTE_PROGRESS,
            Task.TELL_MEASURES,
            Task.RECORD_HEARING,
            Task.ENTER_ORDERS,
            Task.END_DAY,
            Task.RECORD_INCENTIVE,
            Task.KEEP_ABSENCE,
            Task.RECORD_RETURN,
            Task.RECORD_CONVERSATION,
            Task.REPORT_PROMISE,
            Task.SERVE_NOTICES,
            Task.KEEP_CONTACT,
            Task.TELL_IN_PERSON,
            Task.CALL_DAY,
            Task.WORK_CHAMBERS),
    /** Reads and checks the audit. */
    AUDIT(Task.READ_AUDIT),
    /** The county's files: import, quarantine, export, the day's orders and what the county says came in. */
    EXCHANGE(Task.EXCHANGE_FILES, Task.EXCHANGE_CASES, Task.ENTER_ORDERS),
    /** For whoever runs the installation: has backups made and lists them, reads the outbox and what is due to go. */
    OPERATE(Task.KEEP_BACKUPS, Task.READ_OUTBOX, Task.READ_RETENTION);

    private final Set<Task> tasks;

    Scope(Task first, Task... more) {
        this.tasks = EnumSet.of(first, more);
    }

    /** The name on the wire: {@code read}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "token.scope." + wire();
    }

    /** Whether one of these scopes opens a task. */
    static boolean anyOpens(Collection<Scope> scopes, Task task) {
        return scopes.stream().anyMatch(scope -> scope.tasks.contains(task));
    }
}
