package occ.faces.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a long list. {@code address} is the list's own, with its filters, up to where the page's
 * number goes: {@code /groups?tier=1&page=}. Pages are numbered from one.
 */
public record Pages(int page, int size, long total, String address) {
    public Pages {
        page = (int) Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
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
