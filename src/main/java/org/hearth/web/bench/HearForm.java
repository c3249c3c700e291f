package org.hearth.web.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.bench.Sheet;
import org.hearth.orders.Appearance;
import org.hearth.orders.Checklist;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.Presence;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What is being written down of a hearing: proposals for who is here, findings with nothing chosen, orders row by row. */
public class HearForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 60;
    private static final Pattern QUESTION =
            Pattern.compile("affirmation|reason|finding\\.(?<finding>.+)|for\\.(?<for>.+)|open\\.(?<open>[a-z]+)"
                    + "|(?<row>order|person|admitted|icwa|asked|report)\\.(?<at>\\d{1,2})\\.(?<part>[a-z]+)");

    private final List<HearRow.Person> people = new ArrayList<>();
    private final List<HearRow.Finding> findings = new ArrayList<>();
    private final List<HearRow.Order> orders = new ArrayList<>();
    private HearOpening opening;
    private String affirmation;
    private String reason;

    /**
     * The latest record, or before one the young person and the team as proposals; never a finding that nobody chose.
     *
     * @param received what was received for the hearing; nothing is declared of it
     */
    static HearForm of(Sheet sheet, List<Opening.Received> received) {
        HearForm form = new HearForm();
        HearingRecord record =
                sheet.record() == null ? HearingRecord.empty() : sheet.record().record();
        for (Checklist.Line line : sheet.checklist().offered()) {
            form.findings.add(new HearRow.Finding(line));
        }
        form.people.addAll(HearPeople.of(sheet, record));
        record.findings().forEach(form::made);
        record.orders().forEach(each -> form.orders.add(HearRow.Order.of(each)));
        form.affirmation = record.affirmation();
        form.opening = HearOpening.of(record, received);
        form.addOrder();
        return form;
    }

    private void made(org.hearth.orders.Finding made) {
        find(made.id(), made.value());
        row(made.id()).ifPresent(row -> row.setPetitions(String.join(" ", made.petitions())));
    }

    private Optional<HearRow.Finding> row(String id) {
        return findings.stream().filter(each -> each.getLine().id().equals(id)).findFirst();
    }

    /** Chooses a value of the checklist; null chooses none, and one that it does not offer is left alone. */
    private void find(String id, String value) {
        row(id).filter(each -> value == null || each.getLine().values().contains(value))
                .ifPresent(each -> each.setValue(value));
    }

    /** Puts back what was typed and not recorded yet; what this form does not ask is left alone. */
    void take(Map<String, Object> typed) {
        typed.forEach((question, value) -> {
            Matcher asked = QUESTION.matcher(question);
            if (asked.matches()) {
                take(asked, value == null ? null : value.toString());
            }
        });
    }

    private void take(Matcher asked, String text) {
        if (asked.group("finding") != null) {
            find(asked.group("finding"), text);
        } else if (asked.group("for") != null) {
            row(asked.group("for")).ifPresent(row -> row.setPetitions(text));
        } else if (asked.group("open") != null) {
            opening.put(asked.group("open"), text);
        } else if (asked.group("row") != null) {
            take(asked.group("row"), Integer.parseInt(asked.group("at")), asked.group("part"), text);
        } else if (asked.group().equals("reason")) {
            reason = text;
        } else {
            affirmation = text;
        }
    }

    private void take(String list, int at, String part, String text) {
        switch (list) {
            case "order" -> order(at).put(part, text);
            case "person" -> person(at).put(part, text);
            default -> opening.put(list, at, part, text);
        }
    }

    private HearRow.Order order(int at) {
        while (orders.size() <= Math.min(at, ROWS)) {
            addOrder();
        }
        return orders.get(Math.min(at, ROWS));
    }

    private HearRow.Person person(int at) {
        while (people.size() <= Math.min(at, ROWS)) {
            addPerson();
        }
        return people.get(Math.min(at, ROWS));
    }

    void addOrder() {
        orders.add(new HearRow.Order());
    }

    void addPerson() {
        people.add(HearRow.Person.added());
    }

    /** What is written, as a record; rows in which nothing was said are left out. */
    HearingRecord record() {
        orders.removeIf(HearRow.Order::isBlank);
        return new HearingRecord(
                here().stream()
                        .map(each -> new Appearance(each.getPerson(), each.getMode()))
                        .toList(),
                findings.stream()
                        .filter(each -> each.getValue() != null)
                        .map(HearRow.Finding::made)
                        .toList(),
                orders.stream().map(HearRow.Order::draft).toList(),
                affirmation,
                opening.record(youthMode()),
                opening.asked());
    }

    /** How the young person takes part; null while nobody has marked it. */
    private Presence youthMode() {
        return people.stream()
                .filter(HearRow.Person::isYouth)
                .map(HearRow.Person::getMode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The people who count: each who was marked, and each who was written in. */
    private List<HearRow.Person> here() {
        return people.stream().filter(HearRow.Person::counts).toList();
    }

    /** Lays each fault beside its row; answers what belongs to no row, in words. */
    List<String> lay(Problem problem, Words words) {
        people.forEach(HearRow::clear);
        orders.forEach(HearRow::clear);
        findings.forEach(HearRow::clear);
        opening.clear();
        List<String> loose = new ArrayList<>();
        for (Problem.FieldError error : problem.errors()) {
            String text = words.say(error.key(), error.args().toArray());
            if (!lay(error.field().replaceFirst("^opening\\.", "").split("[\\[\\].]+"), text)) {
                loose.add(HearOpening.named(error.field(), text, words));
            }
        }
        opening.open();
        return loose;
    }

    private boolean lay(String[] part, String text) {
        if (part.length != 3) {
            return false;
        }
        int at = Integer.parseInt(part[1]);
        switch (part[0]) {
            case "orders" -> orders.get(at).fault(part[2], text);
            case "appearances" -> here().get(at).fault(part[2], text);
            case "findings" -> chosen().get(at).fault(part[2], text);
            default -> {
                return opening.lay(part[0], at, part[2], text);
            }
        }
        return true;
    }

    private List<HearRow.Finding> chosen() {
        return findings.stream().filter(each -> each.getValue() != null).toList();
    }

    /** Writes a standing text into the first blank order, or into one more. */
    void insert(HearRow.Order standing) {
        orders.removeIf(HearRow.Order::isBlank);
        orders.add(standing);
        addOrder();
    }

    public List<HearRow.Person> getPeople() {
        return people;
    }

    public List<HearRow.Finding> getFindings() {
        return findings;
    }

    public HearOpening getOpening() {
        return opening;
    }

    public List<HearRow.Order> getOrders() {
        return orders;
    }

    public String getAffirmation() {
        return affirmation;
    }

    public void setAffirmation(String affirmation) {
        this.affirmation = affirmation;
    }

    /** Why a signed record is corrected. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
