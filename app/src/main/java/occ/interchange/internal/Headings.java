package occ.interchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import occ.interchange.returns.Column;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Harmless;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;

/** What the headings of a file mean. Those a return may not have (R49), and those nobody knows, are told once each. */
final class Headings {
    private static final String ACCESS =
            "A return cannot say who may read it: its rows get the access class of the import. This column is not read";
    private static final String REPLACING =
            "A return cannot replace or withdraw what others have said. This column is not read";
    private static final String SAMENESS =
            "A return cannot say which record here a row is: hits are shown and a person decides. This column is not read";
    private static final int LONGEST = 100;
    private static final Map<String, String> REFUSED = refused();

    private final Sheet sheet;
    private final String file;
    private final Consumer<ReturnProblem> problems;
    private final Set<String> told = new HashSet<>();

    Headings(Sheet sheet, String file, Consumer<ReturnProblem> problems) {
        this.sheet = sheet;
        this.file = file;
        this.problems = problems;
    }

    Optional<Column> column(String heading) {
        var column = sheet.column(heading);
        if (column.isEmpty() && !heading.isBlank() && told.add(heading)) {
            problems.accept(problem(heading));
        }
        return column;
    }

    private ReturnProblem problem(String heading) {
        var prohibition = REFUSED.get(heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_"));
        return prohibition == null
                ? new ReturnProblem(
                        file, 1, shown(heading), "", "No column is called that: it is not read", Effect.WARNING)
                : new ReturnProblem(file, 1, shown(heading), "", prohibition, Effect.VALUE_LEFT_OUT);
    }

    private static String shown(String heading) {
        return Harmless.shown(heading, LONGEST);
    }

    private static Map<String, String> refused() {
        var refused = new HashMap<String, String>();
        for (var word : ("class access_class access marking protective_marking classification handling handling_code"
                        + " conditions compartment owner owner_agency readers need_to_know sensitivity visibility")
                .split(" ")) {
            refused.put(word, ACCESS);
        }
        for (var word : "supersedes superseded replaces withdraws retracts corrects overwrites delete".split(" ")) {
            refused.put(word, REPLACING);
        }
        for (var word :
                "id entity entity_id same_as merge merge_with merged_into reference occ_reference subject".split(" ")) {
            refused.put(word, SAMENESS);
        }
        return Map.copyOf(refused);
    }
}
