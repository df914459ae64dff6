package occ.mapping.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/**
 * The text of a membership's statement: {@code specialist enabler: accountant; suspect}. Readable as it stands, and read
 * back by the names of the codes, so a label may be worded anew without touching what is recorded.
 */
record MemberText(MemberRole role, @Nullable EnablerType enabler, DataSubjectCategory category) {
    /** What others wrote in words of their own makes nobody an offender (R45). */
    private static final MemberText IN_OTHER_WORDS =
            new MemberText(MemberRole.ASSOCIATE, null, DataSubjectCategory.CONTACT);

    static MemberText parse(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("[:;] ");
        var role = parts.length < 2 ? Optional.<MemberRole>empty() : code(MemberRole.class, parts[0]);
        var category = code(DataSubjectCategory.class, parts.length == 0 ? "" : parts[parts.length - 1]);
        if (role.isEmpty() || category.isEmpty()) {
            return IN_OTHER_WORDS;
        }
        var enabler = parts.length == 3 ? code(EnablerType.class, parts[1]).orElse(null) : null;
        return new MemberText(role.get(), enabler, category.get());
    }

    String text() {
        return words(role) + (enabler == null ? "" : ": " + words(enabler)) + "; " + words(category);
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, String words) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> words(code).equals(words))
                .findFirst();
    }
}
