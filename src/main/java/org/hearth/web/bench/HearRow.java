package org.hearth.web.bench;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.orders.Checklist;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.OrderKinds;
import org.hearth.orders.Presence;
import org.hearth.orders.Snippets;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** One row of what is being written down, with what is at fault in it. */
public abstract class HearRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String error;

    /** What is at fault in this row, in words; null where nothing is. */
    public String getError() {
        return error;
    }

    void fault(String field, String text) {
        String said = Words.ENGLISH.say("hear.fault." + field, text);
        error = error == null ? said : error + " " + said;
    }

    void clear() {
        error = null;
    }

    private static List<String> keys(String petitions) {
        return petitions.isEmpty() ? List.of() : List.of(petitions.split(" "));
    }

    /** Somebody at the hearing, or proposed as such. */
    public static class Person extends HearRow {
        private static final long serialVersionUID = 1L;
        private String person = "";
        private Presence mode;
        private boolean added;
        private boolean youth;

        static Person of(String person, Presence mode, boolean youth) {
            Person row = new Person();
            row.person = person;
            row.mode = mode;
            row.youth = youth;
            return row;
        }

        static Person added() {
            Person row = new Person();
            row.added = true;
            return row;
        }

        void put(String field, String text) {
            if (field.equals("mode")) {
                mode = Stream.of(Presence.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElse(null);
            } else {
                setPerson(text);
            }
        }

        boolean counts() {
            return mode != null || added && !person.isBlank();
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String person) {
            this.person = person == null ? "" : person;
        }

        public Presence getMode() {
            return mode;
        }

        public void setMode(Presence mode) {
            this.mode = mode;
        }

        /** True for the young person: what is asked depends on whether they are here. */
        public boolean isYouth() {
            return youth;
        }

        /** True for somebody who is written in, rather than proposed from the team or an earlier version. */
        public boolean isAdded() {
            return added;
        }
    }

    /** One line of the checklist; null until somebody chooses. */
    public static class Finding extends HearRow {
        private static final long serialVersionUID = 1L;
        private final transient Checklist.Line line;
        private String value;
        private String petitions = "";

        Finding(Checklist.Line line) {
            this.line = line;
        }

        public Checklist.Line getLine() {
            return line;
        }

        org.hearth.orders.Finding made() {
            return new org.hearth.orders.Finding(line.id(), value, keys(petitions));
        }

        /** For whom it is made: petitions' keys, a blank between them; empty for the hearing's own. */
        public String getPetitions() {
            return petitions;
        }

        public void setPetitions(String petitions) {
            this.petitions = petitions == null ? "" : petitions;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    /** One order being written. */
    public static class Order extends HearRow {
        private static final long serialVersionUID = 1L;
        private String text;
        private String code;
        private String responsible;
        private LocalDate due;
        private String kind = OrderKinds.ORDINARY;
        private String petitions = "";

        /** A standing text, due so many days after the hearing. */
        static Order of(Snippets.Snippet snippet, LocalDate held) {
            return of(new OrderDraft(
                    snippet.text(),
                    snippet.code(),
                    snippet.responsible(),
                    held.plusDays(snippet.days()),
                    snippet.kind(),
                    null));
        }

        static Order of(OrderDraft draft) {
            Order row = new Order();
            row.text = draft.text();
            row.code = draft.code();
            row.responsible = draft.responsible();
            row.due = draft.due();
            row.kind = draft.kind();
            row.petitions = String.join(" ", draft.petitions());
            return row;
        }

        void put(String field, String typed) {
            switch (field) {
                case "text" -> text = typed;
                case "responsible" -> responsible = typed;
                case "kind" -> setKind(typed);
                case "petitions" -> setPetitions(typed);
                case "due" -> due = typed == null ? null : CourtTime.date("due", typed);
                default -> code = typed;
            }
        }

        OrderDraft draft() {
            return new OrderDraft(text, code, responsible, due, kind, keys(petitions));
        }

        boolean isBlank() {
            return Stream.of(text, code, responsible).allMatch(each -> each == null || each.isBlank()) && due == null;
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind == null || kind.isEmpty() ? OrderKinds.ORDINARY : kind;
        }

        /** For whom it is made: petitions' keys, a blank between them; empty for the hearing's own. */
        public String getPetitions() {
            return petitions;
        }

        public void setPetitions(String petitions) {
            this.petitions = petitions == null ? "" : petitions;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getResponsible() {
            return responsible;
        }

        public void setResponsible(String responsible) {
            this.responsible = responsible;
        }

        public LocalDate getDue() {
            return due;
        }

        public void setDue(LocalDate due) {
            this.due = due;
        }
    }
}
