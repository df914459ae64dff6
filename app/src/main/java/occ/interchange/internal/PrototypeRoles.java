package occ.interchange.internal;

import java.util.Map;
import java.util.Optional;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import org.jspecify.annotations.Nullable;

/** The prototype numbers its roles from nought; what each comes nearest to among ours is a judgement of ours. */
record PrototypeRoles(Map<Integer, String> words) {
    static final PrototypeRoles STANDARD = new PrototypeRoles(
            Map.of(0, "enforcer", 1, "courier", 2, "street dealer", 3, "armourer", 4, "street thief", 5, "planner"));

    PrototypeRoles {
        words = Map.copyOf(words);
    }

    record Role(MemberRole role, @Nullable EnablerType enabler) {}

    Optional<String> word(int number) {
        return Optional.ofNullable(words.get(number));
    }

    static Optional<Role> role(String word) {
        return switch (word) {
            case "enforcer", "street dealer", "street thief" -> Optional.of(new Role(MemberRole.STREET_LEVEL, null));
            case "courier" -> Optional.of(new Role(MemberRole.LOGISTICS, null));
            case "armourer" -> Optional.of(new Role(MemberRole.SPECIALIST_ENABLER, EnablerType.ARMOURER));
            case "planner" -> Optional.of(new Role(MemberRole.LIEUTENANT, null));
            default -> Optional.empty();
        };
    }
}
