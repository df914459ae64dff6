package occ.disruption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import occ.disruption.SmallNumbers.Sum;

/**
 * Which of the numbers left out follow from the sums, by elimination. Reckoned modulo a prime, so that it is exact: sums have
 * coefficients of one, and no step can be lost by rounding.
 */
final class Elimination {
    private static final long PRIME = 2_147_483_647L;

    private final long[][] rows;
    private final int columns;

    private Elimination(long[][] rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static List<Integer> follows(List<Sum> sums, BitSet out) {
        var unknown = out.stream().toArray();
        var asked = sums.stream().filter(sum -> sum.all().anyMatch(out::get)).toList();
        var rows = new long[asked.size()][unknown.length];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < unknown.length; column++) {
                rows[row][column] = coefficient(asked.get(row), unknown[column]);
            }
        }
        return new Elimination(rows, unknown.length)
                .alone().stream().map(column -> unknown[column]).toList();
    }

    private static long coefficient(Sum sum, int number) {
        return sum.total() == number ? PRIME - 1 : sum.parts().contains(number) ? 1 : 0;
    }

    /** Columns that stand alone in a row, once all is reduced. */
    private List<Integer> alone() {
        var alone = new ArrayList<Integer>();
        var done = 0;
        for (var column = 0; column < columns && done < rows.length; column++) {
            if (pivot(done, column)) {
                clear(done, column);
                done++;
            }
        }
        for (var row = 0; row < done; row++) {
            var standing = standing(rows[row]);
            if (standing.length == 1) {
                alone.add(standing[0]);
            }
        }
        return alone;
    }

    private boolean pivot(int from, int column) {
        for (var row = from; row < rows.length; row++) {
            if (rows[row][column] != 0) {
                var found = rows[row];
                rows[row] = rows[from];
                rows[from] = found;
                times(found, inverse(found[column]));
                return true;
            }
        }
        return false;
    }

    private void clear(int pivot, int column) {
        for (var row = 0; row < rows.length; row++) {
            var factor = rows[row][column];
            if (row != pivot && factor != 0) {
                for (var at = column; at < columns; at++) {
                    rows[row][at] = (rows[row][at] + (PRIME - factor) * rows[pivot][at]) % PRIME;
                }
            }
        }
    }

    private static void times(long[] row, long factor) {
        for (var at = 0; at < row.length; at++) {
            row[at] = row[at] * factor % PRIME;
        }
    }

    /** By Fermat: to the power of two less than the prime. */
    private static long inverse(long number) {
        var result = 1L;
        var square = number;
        for (var power = PRIME - 2; power > 0; power /= 2) {
            result = power % 2 == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }

    private static int[] standing(long[] row) {
        return IntStream.range(0, row.length).filter(at -> row[at] != 0).toArray();
    }
}
