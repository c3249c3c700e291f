package org.hearth.web.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.bench.Sheet;
import org.hearth.orders.Appearance;
import org.hearth.orders.Checklist;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What is being written down of a hearing: proposals for who is here, findings with nothing chosen, orders row by row. */
public class HearForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 60;
    private static final Pattern QUESTION = Pattern.compile(
            "affirmation|finding\\.(?<finding>.+)|(?<row>order|person)\\.(?<at>\\d{1,2})\\.(?<part>[a-z]+)");

    private final List<HearRow.Person> people = new ArrayList<>();
    private final List<HearRow.Finding> findings = new ArrayList<>();
    private final List<HearRow.Order> orders = new ArrayList<>();
    private String affirmation;
    private String reason;

    /** The latest record, or before one the team as proposals; never a finding that nobody chose. */
    static HearForm of(Sheet sheet) {
        HearForm form = new HearForm();
        HearingRecord record =
                sheet.record() == null ? HearingRecord.empty() : sheet.record().record();
        for (Checklist.Line line : sheet.checklist().lines()) {
            form.findings.add(new HearRow.Finding(line));
        }
        record.appearances().forEach(each -> form.people.add(HearRow.Person.of(each.person(), each.mode())));
        sheet.team().stream()
                .map(member -> member.name())
                .filter(name ->
                        form.people.stream().noneMatch(each -> each.getPerson().equals(name)))
                .forEach(name -> form.people.add(HearRow.Person.of(name, null)));
        record.findings().forEach(each -> form.find(each.id(), each.value()));
        record.orders().forEach(each -> form.orders.add(HearRow.Order.of(each)));
        form.affirmation = record.affirmation();
        form.addOrder();
        return form;
    }

    private void find(String id, Object value) {
        findings.stream()
                .filter(each -> each.getLine().id().equals(id)
                        && each.getLine().values().contains(value))
                .forEach(each -> each.setValue((String) value));
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
        } else if (asked.group("row") == null) {
            affirmation = text;
        } else if (asked.group("row").equals("order")) {
            order(Integer.parseInt(asked.group("at"))).put(asked.group("part"), text);
        } else {
            person(Integer.parseInt(asked.group("at"))).put(asked.group("part"), text);
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
                        .map(each -> new Finding(each.getLine().id(), each.getValue()))
                        .toList(),
                orders.stream().map(HearRow.Order::draft).toList(),
                affirmation);
    }

    /** The people who count: each who was marked, and each who was written in. */
    private List<HearRow.Person> here() {
        return people.stream().filter(HearRow.Person::counts).toList();
    }

    /** Lays each fault beside its row; answers what belongs to no row, in words. */
    List<String> lay(Problem problem, Words words) {
        people.forEach(each -> each.clear());
        orders.forEach(each -> each.clear());
        List<String> loose = new ArrayList<>();
        for (Problem.FieldError error : problem.errors()) {
            String text = words.say(error.key(), error.args().toArray());
            String[] part = error.field().split("[\\[\\].]+");
            if (part[0].equals("orders") && part.length == 3) {
                orders.get(Integer.parseInt(part[1])).fault(part[2], text);
            } else if (part[0].equals("appearances") && part.length == 3) {
                here().get(Integer.parseInt(part[1])).fault(part[2], text);
            } else {
                loose.add(text);
            }
        }
        return loose;
    }

    public List<HearRow.Person> getPeople() {
        return people;
    }

    public List<HearRow.Finding> getFindings() {
        return findings;
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
