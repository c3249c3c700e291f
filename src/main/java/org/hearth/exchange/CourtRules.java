package org.hearth.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.access.IntakePerson;
import org.hearth.docket.IntakeSitting;
import org.hearth.docket.NewSitting;
import org.hearth.docket.Sitting;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** The rules of the files that tell of the court itself: courtrooms, sittings, people. */
final class CourtRules {
    private CourtRules() {}

    /** A courtroom is the court book's; a file only says that it means the same. */
    static final class Courtrooms extends RowRule {
        Courtrooms(Ground ground) {
            super(ground);
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            Kept kept = ground.copy.kept(Sheet.COURTROOMS, named.identity()).orElseThrow();
            if (!changes(named, kept).isEmpty()) {
                throw new Refusal("name", "exchange.courtroom.name", kept.row().cell("name"));
            }
            return Outcome.UNCHANGED;
        }
    }

    /** A sitting is known by its courtroom, day and start. */
    static final class Sittings extends RowRule {
        private static final int STEP = 15;

        /** A half-day as hearings look for it. */
        record Span(String id, String officer, LocalTime from, LocalTime to, boolean lost) {}

        private final Map<String, List<Span>> spans = new HashMap<>();

        Sittings(Ground ground) {
            super(ground);
            ground.copy.rows(Sheet.SITTINGS).forEach(each -> {
                Sitting sitting = (Sitting) each.of();
                add(
                        sitting.day(),
                        sitting.courtroom(),
                        new Span(sitting.id(), sitting.officer(), sitting.from(), sitting.to(), sitting.lost()));
            });
        }

        private void add(LocalDate day, String courtroom, Span span) {
            spans.merge(
                    day + " " + courtroom, List.of(span), (one, other) -> Stream.concat(one.stream(), other.stream())
                            .toList());
        }

        /** The sitting in which a hearing of that day, courtroom and start lies; one that is held before one that is lost. */
        Optional<Span> at(LocalDate day, String courtroom, LocalTime start) {
            return spans.getOrDefault(day + " " + courtroom, List.of()).stream()
                    .filter(each -> !start.isBefore(each.from()) && start.isBefore(each.to()))
                    .min(Comparator.comparing(Span::lost));
        }

        /** Any sitting of that day and courtroom: its hours may have changed since a hearing was taken off it. */
        Optional<Span> on(LocalDate day, String courtroom) {
            return spans.getOrDefault(day + " " + courtroom, List.of()).stream().findFirst();
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            Optional<Kept> kept = ground.copy.kept(Sheet.SITTINGS, named.identity());
            if (kept.isPresent()) {
                List<String> other = changes(named, kept.get());
                if (!other.isEmpty()) {
                    throw new Refusal(other.get(0), "exchange.sitting.differs", String.join(", ", other));
                }
                return Outcome.UNCHANGED;
            }
            NewSitting given = given(named);
            boolean lost = named.cell("lost").equals("yes");
            if (!lost) {
                free(given);
            }
            IntakeSitting sitting = new IntakeSitting(Ids.fresh(), given, lost);
            ground.plan.sittings.add(sitting);
            add(
                    given.day(),
                    given.courtroom(),
                    new Span(sitting.id(), given.officer(), given.from(), given.to(), sitting.lost()));
            return Outcome.NEW;
        }

        private NewSitting given(SheetRow row) {
            LocalTime from = LocalTime.parse(row.cell("from"));
            LocalTime to = LocalTime.parse(row.cell("to"));
            int length = Math.max(0, (to.toSecondOfDay() - from.toSecondOfDay()) / 60);
            return new NewSitting(
                    row.cell("courtroom"),
                    row.cell("judge"),
                    LocalDate.parse(row.cell("date")),
                    from,
                    to,
                    row.has("capacity") ? Integer.parseInt(row.cell("capacity")) : length,
                    row.has("step") ? Integer.parseInt(row.cell("step")) : Math.min(STEP, Math.max(1, length)),
                    row.has("starts")
                            ? Stream.of(row.cell("starts").split(" "))
                                    .map(LocalTime::parse)
                                    .toList()
                            : List.of());
        }

        private void free(NewSitting given) {
            boolean ahead = !given.day().isBefore(ground.books.today());
            if (ahead && !ground.books.calendar().isCourtDay(given.day())) {
                throw new Refusal("date", "exchange.sitting.closed");
            }
            boolean clash = spans.getOrDefault(given.day() + " " + given.courtroom(), List.of()).stream()
                    .anyMatch(each -> !each.lost()
                            && each.from().isBefore(given.to())
                            && given.from().isBefore(each.to()));
            if (clash) {
                throw new Refusal("from", "exchange.sitting.clash");
            }
        }
    }

    /** Somebody is known by the key that the county's system gave them. */
    static final class People extends RowRule {
        People(Ground ground) {
            super(ground);
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            Optional<Kept> kept = ground.copy.kept(Sheet.PEOPLE, named.identity());
            if (kept.isEmpty()) {
                person("", named);
                ground.plan.people.add(person(ground.make(Sheet.PEOPLE, named.cell("person")), named));
                return Outcome.NEW;
            }
            changed.addAll(changes(named, kept.get()));
            if (changed.isEmpty()) {
                return Outcome.UNCHANGED;
            }
            String id = kept.get().own();
            ground.plan.changedPeople.put(id, person(id, over(named, kept.get())));
            return Outcome.CHANGED;
        }

        private static IntakePerson person(String id, SheetRow row) {
            return new IntakePerson(id, row.cell("name"), role(row), agency(row));
        }

        private static Role role(SheetRow row) {
            return Role.valueOf(row.cell("role"));
        }

        private static String agency(SheetRow row) {
            return row.has("agency") ? row.cell("agency") : null;
        }
    }
}
