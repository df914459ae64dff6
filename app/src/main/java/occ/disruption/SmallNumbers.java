package occ.disruption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers that add up, of which small ones are left out (R37). Where a sum would give one back, more is left out of it, until what
 * is left out of each sum is at least two numbers and, where its total stands, together no small one; and where several sums taken
 * together would give one back exactly, more is left out of those as well. What is nothing because its total is, is never left out:
 * everybody knows it.
 */
final class SmallNumbers {
    private static final long SMALL = 3;

    private final List<Long> values = new ArrayList<>();
    private final BitSet totals = new BitSet();
    private final BitSet out = new BitSet();
    private final BitSet nothing = new BitSet();
    private final List<Sum> sums = new ArrayList<>();

    /** The parts make the total. */
    record Sum(int total, List<Integer> parts) {
        Sum {
            parts = List.copyOf(parts);
        }

        IntStream all() {
            return IntStream.concat(parts.stream().mapToInt(Integer::intValue), IntStream.of(total));
        }

        boolean has(int number) {
            return total == number || parts.contains(number);
        }
    }

    /** The number's place among them. */
    int add(long value) {
        values.add(value);
        if (value > 0 && value < SMALL) {
            out.set(values.size() - 1);
        }
        return values.size() - 1;
    }

    int sum(List<Integer> parts) {
        var total = add(parts.stream().mapToLong(values::get).sum());
        sum(total, parts);
        return total;
    }

    void sum(int total, List<Integer> parts) {
        totals.set(total);
        sums.add(new Sum(total, parts));
    }

    long value(int number) {
        return values.get(number);
    }

    boolean isLeftOut(int number) {
        return out.get(number);
    }

    void leaveOut() {
        sums.stream()
                .filter(sum -> value(sum.total()) == 0)
                .flatMapToInt(Sum::all)
                .forEach(nothing::set);
        do {
            while (sums.stream().anyMatch(this::leaveOutMore)) {
                // Until no sum by itself asks for more: each round leaves out one number at least.
            }
        } while (Elimination.follows(sums, out).stream().anyMatch(this::leaveOutBeside));
    }

    private boolean leaveOutMore(Sum sum) {
        var left = sum.all().filter(out::get).toArray();
        if (left.length == 0
                || left.length > 1
                        && (out.get(sum.total())
                                || IntStream.of(left).mapToLong(values::get).sum() >= SMALL)) {
            return false;
        }
        return leaveOutOneOf(Stream.of(sum));
    }

    private boolean leaveOutBeside(int number) {
        return leaveOutOneOf(sums.stream().filter(sum -> sum.has(number)))
                || leaveOutOneOf(sums.stream().filter(sum -> sum.all().anyMatch(out::get)));
    }

    private boolean leaveOutOneOf(Stream<Sum> among) {
        Optional<Integer> next = among.flatMap(sum -> sum.all().boxed())
                .filter(number -> !out.get(number) && !nothing.get(number))
                .min(Comparator.comparingLong(this::cost));
        next.ifPresent(out::set);
        return next.isPresent();
    }

    /** The smallest goes first, a number that is nothing after all others, and a total after what it adds up. */
    private long cost(int number) {
        var value = value(number);
        return (value == 0 ? Integer.MAX_VALUE : value) + (totals.get(number) ? 2L * Integer.MAX_VALUE : 0);
    }
}
