package occ.governance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import occ.kernel.Theme;

/** Where the page of a theme is. */
public final class ThemeAddress {
    public static final String ALL = "/themes";

    private ThemeAddress() {}

    public static String of(Theme theme) {
        return ALL + "/" + key(theme);
    }

    public static Optional<Theme> keyed(String key) {
        return Arrays.stream(Theme.values())
                .filter(theme -> key(theme).equals(key))
                .findFirst();
    }

    public static String key(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
