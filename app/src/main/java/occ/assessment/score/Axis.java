package occ.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.Step;

/** One axis of the matrix. Level 1 is the highest. */
record Axis(FactorGroup group, List<Step> steps) {
    int level(List<Integer> values) {
        for (var index = 0; index < steps.size(); index++) {
            if (count(values, steps.get(index).value()) >= steps.get(index).atLeast()) {
                return index + 1;
            }
        }
        return steps.size() + 1;
    }

    /** Not every level between the ends can be reached: one unknown activity may be High or nothing. */
    SortedSet<Integer> levels(List<Reach> reaches) {
        var known = reaches.stream().filter(Reach::isKnown).map(Reach::lowest).toList();
        var levels = new TreeSet<Integer>();
        complete(new ArrayList<>(known), reaches.size() - known.size(), group.lowest(), levels);
        return levels;
    }

    // Only counts matter, so the unknown values are tried in rising order: 165 tries for eight, not 65,536.
    private void complete(List<Integer> values, int missing, int from, SortedSet<Integer> levels) {
        if (missing == 0) {
            levels.add(level(values));
            return;
        }
        for (var value = from; value <= group.highest(); value++) {
            values.addLast(value);
            complete(values, missing - 1, value, levels);
            values.removeLast();
        }
    }

    static long count(List<Integer> values, int atLeast) {
        return values.stream().filter(value -> value >= atLeast).count();
    }
}
