package occ.oversight.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import occ.audit.GivenPurposes;

/** Of the lines it is given, one stretch of those whose reason holds certain words, and how many do in all. */
final class RowsSaying {
    private static final int OPENED_AT_ONCE = 1_000;

    private final String words;
    private final long skip;
    private final int most;
    private final GivenPurposes purposes;
    private final List<TrailRow> unopened = new ArrayList<>();
    private final List<TrailRow> rows = new ArrayList<>();
    private long total;

    RowsSaying(String words, long skip, int most, GivenPurposes purposes) {
        this.words = words.toLowerCase(Locale.ROOT);
        this.skip = skip;
        this.most = most;
        this.purposes = purposes;
    }

    void take(TrailRow row) {
        unopened.add(row);
        if (unopened.size() == OPENED_AT_ONCE) {
            openAll();
        }
    }

    List<TrailRow> rows() {
        openAll();
        return rows;
    }

    long total() {
        openAll();
        return total;
    }

    private void openAll() {
        var opened = purposes.open(unopened.stream()
                .flatMap(row -> Stream.ofNullable(row.sealed()))
                .toList());
        unopened.stream()
                // A reason whose key was destroyed says nothing any more, and is found by no words.
                .filter(row ->
                        row.sealed() == null || opened.containsKey(row.sealed().entry()))
                .map(row -> row.opened(opened))
                .filter(this::says)
                .forEach(this::keep);
        unopened.clear();
    }

    private boolean says(TrailRow row) {
        return row.purpose() != null && row.purpose().toLowerCase(Locale.ROOT).contains(words);
    }

    private void keep(TrailRow row) {
        if (total >= skip && rows.size() < most) {
            rows.add(row);
        }
        total++;
    }
}
