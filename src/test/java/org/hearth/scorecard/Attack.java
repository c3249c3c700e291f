package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who has every figure that is shown and knows every sum, and tries to find the others: by elimination, and by
 * the least and the greatest value that a figure can have.
 */
final class Attack {
    private static final long PRIME = 2_147_483_647L;
    private static final double NEARLY = 1e-7;

    private final List<Integer> unknown = new ArrayList<>();
    private final List<long[]> rows = new ArrayList<>();

    /** Puts together what is known: one equation a sum, over what is withheld. */
    Attack(Figures figures, BitSet withheld) {
        withheld.stream().forEach(unknown::add);
        for (int[] sum : figures.sums()) {
            long[] row = new long[unknown.size() + 1];
            for (int i = 0; i < sum.length; i++) {
                int sign = i == 0 ? -1 : 1;
                int at = unknown.indexOf(sum[i]);
                if (at >= 0) {
                    row[at] += sign;
                } else {
                    row[unknown.size()] -= (long) sign * figures.value(sum[i]);
                }
            }
            rows.add(row);
        }
    }

    /** The places of what elimination alone tells exactly. */
    BitSet solved() {
        int columns = unknown.size();
        long[][] matrix = rows.stream()
                .map(row -> {
                    long[] positive = new long[columns];
                    for (int i = 0; i < columns; i++) {
                        positive[i] = Math.floorMod(row[i], PRIME);
                    }
                    return positive;
                })
                .toArray(long[][]::new);
        int rank = 0;
        for (int column = 0; column < columns && rank < matrix.length; column++) {
            rank += eliminate(matrix, rank, column) ? 1 : 0;
        }
        BitSet solved = new BitSet();
        for (int r = 0; r < rank; r++) {
            int only = -1;
            int many = 0;
            for (int c = 0; c < columns; c++) {
                if (matrix[r][c] != 0) {
                    only = c;
                    many++;
                }
            }
            if (many == 1) {
                solved.set(unknown.get(only));
            }
        }
        return solved;
    }

    private static boolean eliminate(long[][] matrix, int rank, int column) {
        int pivot = rank;
        while (pivot < matrix.length && matrix[pivot][column] == 0) {
            pivot++;
        }
        if (pivot == matrix.length) {
            return false;
        }
        long[] swapped = matrix[pivot];
        matrix[pivot] = matrix[rank];
        matrix[rank] = swapped;
        long inverse = power(swapped[column], PRIME - 2);
        for (int c = 0; c < swapped.length; c++) {
            swapped[c] = swapped[c] * inverse % PRIME;
        }
        for (int r = 0; r < matrix.length; r++) {
            long factor = matrix[r][column];
            if (r != rank && factor != 0) {
                for (int c = 0; c < swapped.length; c++) {
                    matrix[r][c] = Math.floorMod(matrix[r][c] - factor * swapped[c], PRIME);
                }
            }
        }
        return true;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }

    /** Over how many values a withheld figure can range, each withheld figure being one or more; infinite without end. */
    double width(int place) {
        int at = unknown.indexOf(place);
        double greatest = best(at, 1);
        return greatest == Double.POSITIVE_INFINITY ? greatest : greatest + best(at, -1);
    }

    /** The greatest value of a figure times a sign, under all equations: the simplex method in two phases. */
    private double best(int at, int sign) {
        int n = unknown.size();
        int m = rows.size();
        double[][] table = new double[m + 1][n + m + 1];
        for (int r = 0; r < m; r++) {
            double right = rows.get(r)[n];
            for (int c = 0; c < n; c++) {
                right -= rows.get(r)[c];
            }
            int turn = right < 0 ? -1 : 1;
            for (int c = 0; c < n; c++) {
                table[r][c] = turn * rows.get(r)[c];
            }
            table[r][n + r] = 1;
            table[r][n + m] = turn * right;
        }
        int[] basis = new int[m];
        for (int r = 0; r < m; r++) {
            basis[r] = n + r;
            for (int c = 0; c <= n + m; c++) {
                table[m][c] -= c >= n && c < n + m ? 0 : table[r][c];
            }
        }
        run(table, basis, n + m);
        if (table[m][n + m] < -1e-6) {
            throw new IllegalStateException("the figures contradict each other");
        }
        driveOut(table, basis, n);
        java.util.Arrays.fill(table[m], 0);
        table[m][at] = -sign;
        for (int r = 0; r < m; r++) {
            if (basis[r] < n && Math.abs(table[m][basis[r]]) > NEARLY) {
                add(table, m, r, -table[m][basis[r]]);
            }
        }
        return run(table, basis, n) ? table[m][n + m] + sign : Double.POSITIVE_INFINITY;
    }

    private static void driveOut(double[][] table, int[] basis, int n) {
        for (int r = 0; r < basis.length; r++) {
            for (int c = 0; c < n && basis[r] >= n; c++) {
                if (Math.abs(table[r][c]) > NEARLY) {
                    pivot(table, basis, r, c);
                }
            }
        }
    }

    /** Improves while something improves, by Bland's rule; false where there is no end. */
    private static boolean run(double[][] table, int[] basis, int columns) {
        int m = basis.length;
        int last = table[0].length - 1;
        while (true) {
            int enter = -1;
            for (int c = 0; c < columns && enter < 0; c++) {
                enter = table[m][c] < -NEARLY ? c : -1;
            }
            if (enter < 0) {
                return true;
            }
            int leave = -1;
            for (int r = 0; r < m; r++) {
                if (table[r][enter] > NEARLY && (leave < 0 || isLess(table, basis, r, leave, enter, last))) {
                    leave = r;
                }
            }
            if (leave < 0) {
                return false;
            }
            pivot(table, basis, leave, enter);
        }
    }

    private static boolean isLess(double[][] table, int[] basis, int one, int other, int enter, int last) {
        double first = table[one][last] / table[one][enter];
        double second = table[other][last] / table[other][enter];
        return first < second - NEARLY || Math.abs(first - second) <= NEARLY && basis[one] < basis[other];
    }

    private static void pivot(double[][] table, int[] basis, int row, int column) {
        double by = table[row][column];
        for (int c = 0; c < table[row].length; c++) {
            table[row][c] /= by;
        }
        for (int r = 0; r < table.length; r++) {
            if (r != row && table[r][column] != 0) {
                add(table, r, row, -table[r][column]);
            }
        }
        basis[row] = column;
    }

    private static void add(double[][] table, int to, int from, double times) {
        for (int c = 0; c < table[to].length; c++) {
            table[to][c] += times * table[from][c];
        }
    }
}
