package occ.plans;

import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * At whom or what an action is aimed: a member on record, or a place, business or thing in words; with neither, at the
 * subject itself. {@code name} is empty where the reader may not see the member.
 */
public record Target(@Nullable EntityId member, String name, String words) {
    public static final Target SUBJECT = new Target(null, "", "");
}
