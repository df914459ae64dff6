package occ.work.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.Numbers;
import occ.work.WorkItem.Kind;

/** The items of one kind. */
public record WorkList(Kind kind, List<WorkRow> rows) {
    public WorkList {
        rows = List.copyOf(rows);
    }

    public String id() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isLate() {
        return kind == Kind.LATE;
    }

    public String count() {
        return Numbers.of(rows.size());
    }

    public String countWords() {
        return switch (kind) {
            case LATE -> "late";
            case DECIDE -> rows.size() == 1 ? "needs your decision" : "need your decision";
            case DUE -> "due";
            case CHANGED -> "changed";
        };
    }

    public boolean hasSubjects() {
        return rows.stream().anyMatch(row -> row.item().about() != null);
    }
}
