package org.hearth.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.Notice;
import org.hearth.docket.HearingType;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * Who is served with which notice, read once from {@code notices/persons.yaml} and checked against {@code notices.csv}
 * and {@code clocks.csv}: every key and every wording is covered.
 */
public final class NoticePersons {
    private static final String FILE = "notices/persons.yaml";
    private static final Pattern KEY = Pattern.compile("N\\d+(?:\\.\\d+)?(?:-NMD)?");
    /** The notice of a hearing whose law names none. */
    private static final String ORDERED = "ordered";

    private final Map<String, ServedPersons> notices = new LinkedHashMap<>();
    private final Map<String, List<String>> said = new LinkedHashMap<>();

    private NoticePersons() {}

    /**
     * Reads and checks the file.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static NoticePersons read(Templates templates, Clocks clocks) {
        NoticePersons book = new NoticePersons();
        Entry whole = templates.yaml(FILE).only("notices", "besides", "said");
        Set<String> table = new LinkedHashSet<>();
        clocks.notices().stream().map(Notice::id).forEach(table::add);
        whole.entries("notices").forEach(each -> book.take(each, table, true));
        whole.entries("besides").forEach(each -> book.take(each, table, false));
        whole.entries("said").forEach(book::say);
        book.check(table, clocks.all());
        return book;
    }

    private void take(Entry entry, Set<String> table, boolean inTable) {
        String key = entry.text("notice");
        if (table.contains(key) != inTable) {
            throw entry.fault("notice", inTable ? "is no key of notices.csv" : "stands in notices.csv; move it up");
        }
        if (notices.put(key, ServedPersons.read(entry, inTable)) != null) {
            throw entry.fault("notice", key + " stands here twice; keep one");
        }
    }

    private void say(Entry entry) {
        entry.only("text", "notices");
        for (String key : entry.texts("notices")) {
            if (!notices.containsKey(key)) {
                throw entry.fault("notices", key + " is no notice of this file");
            }
        }
        said.put(entry.text("text"), entry.texts("notices"));
    }

    private void check(Set<String> table, Collection<Clock> clocks) {
        for (String key : table) {
            if (!notices.containsKey(key)) {
                throw new TemplateFault(FILE, 0, "write whom " + key + " of notices.csv serves");
            }
        }
        if (!notices.containsKey(ORDERED)) {
            throw new TemplateFault(FILE, 0, "write under besides whom a notice as ordered serves, named ordered");
        }
        for (Clock clock : clocks) {
            if (clock.notice() != null
                    && !said.containsKey(clock.notice())
                    && keysIn(clock.notice()).isEmpty()) {
                throw new TemplateFault(
                        FILE,
                        0,
                        "clocks.csv says \"" + clock.notice() + "\" for " + clock.id() + "; add it under said");
            }
        }
    }

    private List<String> keysIn(String text) {
        List<String> keys = new ArrayList<>();
        Matcher found = KEY.matcher(text);
        while (found.find()) {
            if (notices.containsKey(found.group())) {
                keys.add(found.group());
            }
        }
        return keys;
    }

    /** Who is served with that notice; null for a key that is not of this file. */
    public ServedPersons of(String key) {
        return notices.get(key);
    }

    /** Every notice, those of the table first. */
    public Collection<ServedPersons> all() {
        return List.copyOf(notices.values());
    }

    /**
     * The notices owed of a hearing of that type: those its own clock names, else as the court orders.
     *
     * @param custody whether the youth is detained or removed; the hearing's own clock may differ
     */
    public List<ServedPersons> owed(HearingType type, Custody custody, Clocks clocks) {
        List<HearingType.Clocked> own = type.clocks(custody);
        String text = own.isEmpty() ? null : clocks.of(own.get(0).clock()).notice();
        List<String> keys = text == null ? List.of(ORDERED) : said.getOrDefault(text, keysIn(text));
        return (keys.isEmpty() ? List.of(ORDERED) : keys)
                .stream().map(notices::get).toList();
    }
}
