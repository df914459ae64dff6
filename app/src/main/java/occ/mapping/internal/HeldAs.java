package occ.mapping.internal;

import java.util.Arrays;
import java.util.Locale;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/** In which light a priority individual is held (R26), as it stands in the statement of who they are: “suspect”. */
final class HeldAs {
    private HeldAs() {}

    static String text(DataSubjectCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable DataSubjectCategory parse(@Nullable String text) {
        return Arrays.stream(DataSubjectCategory.values())
                .filter(category -> text(category).equals(text))
                .findFirst()
                .orElse(null);
    }
}
