package org.hearth.progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearth.terms.Templates;

/** Invents histories of counts: several reporters, gaps, overlaps, periods counted in part or not, three years' days. */
final class Histories {
    static final Measures MEASURES = Measures.read(Templates.at(Path.of("court-templates")));

    private static final List<MeasureKind> KINDS = List.copyOf(MEASURES.all());
    private static final List<Coded> CHANGES = List.copyOf(MEASURES.around());
    private static final List<String> PEOPLE = List.of("Pat Okafor", "Dana Ruiz", "Kim Abara");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 1, 3), LocalDate.of(2028, 3, 1));

    private final Random random;

    Histories(Random random) {
        this.random = random;
    }

    /** One invented history of one measure. */
    record History(MeasureKind kind, List<Count> counts, List<Around> around, LocalDate today) {
        Measure measure() {
            return Baseline.of(kind, counts, around, today);
        }
    }

    History next() {
        MeasureKind kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate today = DAYS.get(random.nextInt(DAYS.size()));
        List<Count> counts = new ArrayList<>();
        LocalDate from = today.minusDays(420);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            from = start(from);
            int length = length(from);
            LocalDate to = from.plusDays(length - 1L);
            counts.add(count(kind, from, to, PEOPLE.get(random.nextInt(2))));
            if (random.nextInt(4) == 0) {
                counts.add(count(kind, from, to, PEOPLE.get(2)));
            }
            from = random.nextInt(6) == 0 ? from.plusDays(length / 2) : to.plusDays(1);
        }
        return new History(kind, counts, around(today), today);
    }

    private LocalDate start(LocalDate from) {
        return switch (random.nextInt(4)) {
            case 0 -> from.withDayOfMonth(1).plusMonths(1);
            case 1 -> from.plusDays(random.nextInt(40));
            default -> from;
        };
    }

    private int length(LocalDate from) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(70);
            case 1 -> from.lengthOfMonth();
            default -> 28 + random.nextInt(4);
        };
    }

    private Count count(MeasureKind kind, LocalDate from, LocalDate to, String who) {
        int length = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        Extent extent = random.nextInt(10) > 1 ? Extent.WHOLE : Extent.values()[random.nextInt(3)];
        int most = kind.unit().perDay() ? length : random.nextInt(30) == 0 ? 2_400 : 6;
        Integer possible =
                kind.share() && extent != Extent.NOT && random.nextInt(5) > 0 ? random.nextInt(most + 1) : null;
        int value = extent == Extent.NOT ? 0 : random.nextInt((possible == null ? most : possible) + 1);
        List<String> codes = kind.details().stream().map(Coded::id).toList();
        List<String> details = codes.isEmpty() || random.nextBoolean()
                ? List.of()
                : IntStream.range(0, random.nextInt(Math.min(value, 3) + 1))
                        .mapToObj(i -> codes.get(random.nextInt(codes.size())))
                        .toList();
        return new Count(from, to, value, possible, Known.RECORD, who, null, extent, details, null);
    }

    private List<Around> around(LocalDate today) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Around(
                        "a" + i,
                        CHANGES.get(random.nextInt(CHANGES.size())),
                        today.minusDays(random.nextInt(420)),
                        Known.RECORD,
                        PEOPLE.get(0)))
                .sorted(Comparator.comparing(Around::day))
                .toList();
    }
}
