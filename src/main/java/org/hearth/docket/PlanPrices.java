package org.hearth.docket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearth.docket.Engaged.Presence;

/**
 * What the pieces of a board cost at least, found by Lagrangian relaxation: each five minutes of a courtroom and of a
 * person whom several hearings need, and each minute of a sitting, has a price; a hearing pays for what it takes and
 * every price is paid back once. Whatever the prices, no plan costs less than all hearings at their cheapest places
 * so priced, less what is paid back; prices rise where too many want to be and fall where nobody does (the volume
 * algorithm of Barahona and Anbil: Math. Programming 87 (2000) 385-399).
 */
final class PlanPrices {
    private static final int GRAIN = 5;
    /** How much of what the last round took goes into the running mean. */
    private static final double FRESH = 0.02;

    private static final double STRIDE = 0.3;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.85;
    private static final int PATIENCE = 6;
    private static final int NEAR = 20;

    /** One person's or courtroom's time from its first to its last grain. */
    private static final class Strip {
        private final int from;
        private final double[] price;
        private final double[] best;
        private final double[] sums;
        private final double[] mean;
        private final int[] used;

        Strip(int from, int to) {
            this.from = from;
            this.price = new double[to - from];
            this.best = new double[to - from];
            this.mean = new double[to - from];
            this.sums = new double[to - from + 1];
            this.used = new int[to - from];
        }
    }

    private final PlanBoard board;
    private final PlanPlaces places;
    private final int[][] strips;
    private final int[] firstGrain;
    private final int[] lastGrain;
    private final List<Strip> all = new ArrayList<>();
    private final Map<Long, Integer> rooms = new HashMap<>();
    private final int[] roomStrip;
    private final double[] seat;
    private final double[] bestSeat;
    private final double[] meanTaken;
    private final int[] left;
    private final int given;
    private final int[] chosen;
    private final double[] least;
    private double[] taken = {};
    private double best = Double.NEGATIVE_INFINITY;
    private final Random random = new Random(1);
    private double near;
    private double stride = STRIDE;
    private int failures;

    /**
     * @param given how many of the hearings that have a place at all may go without one
     */
    PlanPrices(PlanBoard board, int given) {
        this.board = board;
        this.places = board.places();
        this.given = given;
        this.chosen = new int[board.asked()];
        this.least = new double[board.asked()];
        this.left = board.left();
        this.seat = new double[left.length];
        this.bestSeat = new double[left.length];
        this.meanTaken = new double[left.length];
        this.firstGrain = new int[places.days()];
        this.lastGrain = new int[places.days()];
        spans();
        this.roomStrip = new int[places.size()];
        for (int place = 0; place < places.size(); place++) {
            int day = places.day(place);
            roomStrip[place] = rooms.computeIfAbsent(((long) places.room(place) << 32) + day, any -> strip(day));
        }
        this.strips = persons();
    }

    private void spans() {
        Arrays.fill(firstGrain, Integer.MAX_VALUE);
        int longest = 0;
        for (int piece = 0; piece < board.asked(); piece++) {
            longest = Math.max(longest, board.piece(piece).minutes());
        }
        for (int place = 0; place < places.size(); place++) {
            int day = places.day(place);
            firstGrain[day] = Math.min(firstGrain[day], places.minute(place) / GRAIN);
            lastGrain[day] = Math.max(lastGrain[day], (places.minute(place) + longest) / GRAIN + 1);
        }
    }

    private int strip(int day) {
        all.add(new Strip(firstGrain[day], lastGrain[day]));
        return all.size() - 1;
    }

    /** For each piece the first strip of each person it needs whom another needs too; a person has one strip a day. */
    private int[][] persons() {
        Map<String, List<Integer>> needing = new HashMap<>();
        for (int piece = 0; piece < board.asked(); piece++) {
            int each = piece;
            if (board.piece(piece).choices() > 0) {
                board.piece(piece).attending().persons().forEach((person, presence) -> {
                    if (presence != Presence.TEAM) {
                        needing.computeIfAbsent(person, any -> new ArrayList<>())
                                .add(each);
                    }
                });
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int piece = 0; piece < board.asked(); piece++) {
            found.add(new ArrayList<>());
        }
        needing.values().stream().filter(those -> those.size() > 1).forEach(those -> {
            int first = all.size();
            for (int day = 0; day < places.days(); day++) {
                strip(day);
            }
            those.forEach(piece -> found.get(piece).add(first));
        });
        return found.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Raises and lowers the prices for so many rounds.
     *
     * @param goal the cost of a plan that is known, for the length of the steps
     * @return no plan of these pieces costs less; it never falls from call to call
     */
    double raise(int rounds, double goal) {
        for (int round = 0; round < rounds && best <= goal - 1; round++) {
            near = Math.max(0, goal - Math.max(0, best)) / (NEAR * Math.max(1, board.asked()));
            double bound = relax();
            if (best == Double.NEGATIVE_INFINITY) {
                mix(1);
            }
            if (bound > best) {
                best = bound;
                keep();
                stride = Math.min(2, stride * LONGER);
                failures = 0;
            } else if (++failures >= PATIENCE) {
                stride *= SHORTER;
                failures = 0;
            }
            mix(FRESH);
            step(stride * Math.max(1, goal - best));
        }
        return best;
    }

    private void keep() {
        all.forEach(strip -> System.arraycopy(strip.price, 0, strip.best, 0, strip.price.length));
        System.arraycopy(seat, 0, bestSeat, 0, seat.length);
    }

    /** Takes the last round into the running mean of what is wanted: the mean points more steadily than a round does. */
    private void mix(double share) {
        for (Strip strip : all) {
            for (int grain = 0; grain < strip.mean.length; grain++) {
                strip.mean[grain] += share * (strip.used[grain] - strip.mean[grain]);
            }
        }
        for (int sitting = 0; sitting < seat.length; sitting++) {
            meanTaken[sitting] += share * (taken[sitting] - meanTaken[sitting]);
        }
    }

    private double relax() {
        all.forEach(strip -> {
            Arrays.fill(strip.used, 0);
            for (int grain = 0; grain < strip.price.length; grain++) {
                strip.sums[grain + 1] = strip.sums[grain] + strip.price[grain];
            }
        });
        taken = new double[seat.length];
        double bound = 0;
        for (Strip strip : all) {
            bound -= strip.sums[strip.price.length];
        }
        for (int sitting = 0; sitting < seat.length; sitting++) {
            bound -= seat[sitting] * left[sitting];
        }
        for (int piece : served()) {
            bound += least[piece];
            use(piece);
        }
        return bound;
    }

    /** The hearings that have a place, without as many of the dearest as may go without one. */
    private int[] served() {
        int[] cheapestFirst = IntStream.range(0, board.asked())
                .filter(piece -> board.piece(piece).choices() > 0)
                .peek(this::choose)
                .boxed()
                .sorted(Comparator.comparingDouble(piece -> least[piece]))
                .mapToInt(Integer::intValue)
                .toArray();
        return Arrays.copyOf(cheapestFirst, Math.max(0, cheapestFirst.length - given));
    }

    /** Its cheapest place; of places that cost nearly the same any one, so that not all want the same. */
    private void choose(int piece) {
        PlanPiece each = board.piece(piece);
        double lowest = Double.MAX_VALUE;
        double kept = Double.MAX_VALUE;
        int met = 0;
        for (int choice = 0; choice < each.choices() && each.costs()[choice] <= lowest + near; choice++) {
            double priced = priced(piece, choice);
            if (priced < kept - near) {
                met = 0;
            }
            lowest = Math.min(lowest, priced);
            if (priced <= lowest + near && random.nextInt(++met) == 0) {
                kept = priced;
                chosen[piece] = each.places()[choice];
            }
        }
        least[piece] = Math.min(lowest, each.beyond());
    }

    private void use(int piece) {
        int place = chosen[piece];
        int minutes = board.piece(piece).minutes();
        taken[places.sittingOf(place)] += minutes;
        use(roomStrip[place], place, minutes);
        for (int first : strips[piece]) {
            use(first + places.day(place), place, minutes);
        }
    }

    /** What a place costs a piece at the prices of now. */
    double priced(int piece, int choice) {
        PlanPiece each = board.piece(piece);
        int place = each.places()[choice];
        double sum = each.costs()[choice]
                + seat[places.sittingOf(place)] * each.minutes()
                + sum(roomStrip[place], place, each.minutes());
        for (int first : strips[piece]) {
            sum += sum(first + places.day(place), place, each.minutes());
        }
        return sum;
    }

    private double sum(int index, int place, int minutes) {
        Strip strip = all.get(index);
        return strip.sums[last(strip, place, minutes)] - strip.sums[first(strip, place)];
    }

    private void use(int index, int place, int minutes) {
        Strip strip = all.get(index);
        for (int grain = first(strip, place); grain < last(strip, place, minutes); grain++) {
            strip.used[grain]++;
        }
    }

    /** Only whole grains count, so that two hearings one after the other never share one. */
    private int first(Strip strip, int place) {
        return (places.minute(place) + GRAIN - 1) / GRAIN - strip.from;
    }

    private int last(Strip strip, int place, int minutes) {
        return Math.max(first(strip, place), (places.minute(place) + minutes) / GRAIN - strip.from);
    }

    /** Goes from the best prices towards what the mean asks for. */
    private void step(double gap) {
        double norm = norm();
        double length = norm == 0 ? 0 : gap / norm;
        for (Strip strip : all) {
            for (int grain = 0; grain < strip.price.length; grain++) {
                strip.price[grain] = Math.max(0, strip.best[grain] + length * (strip.mean[grain] - 1));
            }
        }
        for (int sitting = 0; sitting < seat.length; sitting++) {
            seat[sitting] = Math.max(0, bestSeat[sitting] + length * over(sitting) / GRAIN);
        }
    }

    private double norm() {
        double norm = 0;
        for (Strip strip : all) {
            for (int grain = 0; grain < strip.price.length; grain++) {
                double over = strip.mean[grain] - 1;
                norm += over > 0 || strip.best[grain] > 0 ? over * over : 0;
            }
        }
        for (int sitting = 0; sitting < seat.length; sitting++) {
            norm += over(sitting) > 0 || bestSeat[sitting] > 0 ? over(sitting) * over(sitting) : 0;
        }
        return norm;
    }

    /** By how many grains more are wanted of a sitting than it holds. */
    private double over(int sitting) {
        return (meanTaken[sitting] - left[sitting]) / GRAIN;
    }
}
