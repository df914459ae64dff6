package occ.reference;

import org.jspecify.annotations.Nullable;

/** A tile besides the 43 forces: Scotland, Northern Ireland, the railways, the border, online, prisons. */
public record Place(String key, String name, @Nullable String onsCode, String letters, Tile tile) implements Area {
    @Override
    public @Nullable Region region() {
        return null;
    }
}
