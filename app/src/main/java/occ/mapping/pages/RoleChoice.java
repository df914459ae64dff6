package occ.mapping.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import org.jspecify.annotations.Nullable;

/** A role as it is chosen from a list: a specialist together with what kind of enabler. */
record RoleChoice(MemberRole role, @Nullable EnablerType enabler) {
    private static final List<RoleChoice> ALL = Stream.of(MemberRole.values())
            .flatMap(role -> role == MemberRole.SPECIALIST_ENABLER
                    ? Stream.of(EnablerType.values()).map(enabler -> new RoleChoice(role, enabler))
                    : Stream.of(new RoleChoice(role, null)))
            .toList();

    static List<Option> options() {
        return Options.withNone("Choose a role", Options.of(ALL, RoleChoice::value, RoleChoice::label));
    }

    static Optional<RoleChoice> read(Form form) {
        return form.read().choice("role", "the role", ALL, RoleChoice::value);
    }

    String value() {
        return enabler == null ? role.name() : enabler.name();
    }

    private String label() {
        return enabler == null ? role.label() : "Enabler: " + enabler.label();
    }
}
