package occ.governance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.Theme;

/** What stands for a theme where clocks and the trail want a key: always the same, and no record’s. */
public final class ThemeKey {
    private ThemeKey() {}

    public static EntityId of(Theme theme) {
        return new EntityId(UUID.nameUUIDFromBytes(("occ.theme:" + theme.name()).getBytes(StandardCharsets.UTF_8)));
    }
}
