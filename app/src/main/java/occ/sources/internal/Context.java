package occ.sources.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a sealed text is and whose: bound into its seal, so that rows exchanged for one another do not open. Further keys
 * are of the records it hangs on.
 */
record Context(String text) {
    static Context of(String kind, UUID... keys) {
        return new Context(kind + Arrays.stream(keys).map(key -> " " + key).collect(Collectors.joining()));
    }

    byte[] bytes() {
        return ("occ source register: " + text).getBytes(StandardCharsets.UTF_8);
    }
}
