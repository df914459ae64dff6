package occ.interchange.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a return: a CSV file, or a list in a JSON document, each. */
public enum Sheet {
    GROUPS("groups", "Organised crime groups, a row for each."),
    PEOPLE("people", "The people who belong to them, a row for each person."),
    MEMBERSHIPS("memberships", "Who belongs to which group, a row for each person and group."),
    RELATIONS("relations", "How groups stand to one another, a row for each relation."),
    ASSESSMENTS("assessments", "Threat assessments as the sender made them, a row for each."),
    ANSWERS("answers", "The answers of those assessments, a row for each factor.");

    private final String key;
    private final String meaning;

    Sheet(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    public static Optional<Sheet> withKey(String key) {
        return Arrays.stream(values()).filter(sheet -> sheet.key.equals(key)).findFirst();
    }

    /** {@code 2026 Q1 Groups.csv} is the groups: the last sheet that the name speaks of. */
    public static Optional<Sheet> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(sheet -> lower.contains(sheet.key))
                .max((one, other) -> Integer.compare(lower.lastIndexOf(one.key), lower.lastIndexOf(other.key)));
    }

    /** Its name as a list of a JSON document, and as a file without the ending. */
    public String key() {
        return key;
    }

    public String meaning() {
        return meaning;
    }

    public List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.sheet() == this)
                .toList();
    }

    public Optional<Column> column(String heading) {
        return columns().stream().filter(column -> column.answersTo(heading)).findFirst();
    }
}
