package occ.faces.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a long list. {@code address} is the list's own, with its filters, up to where the page's
 * number goes: {@code /groups?tier=1&page=}. Pages are numbered from one. {@code more} is said of a list too long to count:
 * it has at least as many as {@code total}.
 */
public record Pages(int page, int size, long total, boolean more, String address) {
    private static final int COUNTED_AHEAD = 10;
    private static final int COUNTED_AT_FIRST = 100;

    public Pages {
        page = (int) Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
    }

    public Pages(int page, int size, long total, String address) {
        this(page, size, total, false, address);
    }

    /**
     * For lists of thousands: counted to some pages beyond where their reader stands, so that every page can be come to
     * and none waits for the whole.
     *
     * @param counting counts as far as to the number it is given
     */
    public static Pages ofMany(int page, int size, LongUnaryOperator counting, String address) {
        var most = (long) Math.max(COUNTED_AT_FIRST, page + COUNTED_AHEAD) * size;
        var counted = counting.applyAsLong(most);
        return new Pages(page, size, counted, counted == most, address);
    }

    public int count() {
        return (int) ((total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long last() {
        return Math.min(total, offset() + size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < count();
    }

    public String previous() {
        return address + (page - 1);
    }

    public String next() {
        return address + (page + 1);
    }

    /** First, last, and those beside this one; a gap stands for what lies between. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        var before = 0;
        for (var number = 1; number <= count(); number++) {
            if (number == 1 || number == count() || Math.abs(number - page) <= 1) {
                if (number - before > 1) {
                    steps.add(new Step(0, null, false));
                }
                steps.add(new Step(number, address + number, number == page));
                before = number;
            }
        }
        return steps;
    }

    public record Step(int number, @Nullable String href, boolean current) {
        public boolean isGap() {
            return href == null;
        }
    }
}
