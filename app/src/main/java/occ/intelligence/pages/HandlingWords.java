package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.intelligence.Conditions;
import occ.intelligence.Handling;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How an item may be handled, in words for its reader. */
final class HandlingWords {
    private HandlingWords() {}

    static List<String> of(@Nullable Handling handling, Organisations organisations) {
        if (handling == null) {
            return List.of();
        }
        var conditions = handling.conditions();
        return conditions == null ? List.of(handling.code().label()) : conditions(conditions, organisations);
    }

    private static List<String> conditions(Conditions conditions, Organisations organisations) {
        var words = new ArrayList<String>();
        words.add(conditions.action().label());
        words.add(conditions.sanitisation().label());
        var text = conditions.text();
        if (text != null) {
            words.add(text);
        }
        if (!conditions.recipients().isEmpty()) {
            words.add("For " + String.join(", ", names(conditions.recipients(), organisations)) + " alone");
        }
        var review = conditions.reviewOn();
        if (review != null) {
            words.add("Conditions to be reviewed on " + DateWords.day(review));
        }
        if (!conditions.mayBeMentioned()) {
            words.add("Where it is left out, that is not said");
        }
        return List.copyOf(words);
    }

    static List<String> names(List<OrganisationId> bodies, Organisations organisations) {
        return bodies.stream().map(body -> organisations.get(body).name()).toList();
    }
}
