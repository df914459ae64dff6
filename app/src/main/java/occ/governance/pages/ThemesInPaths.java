package occ.governance.pages;

import occ.faces.NoSuchRecord;
import occ.governance.ThemeAddress;
import occ.kernel.Theme;

/** What an address names. */
final class ThemesInPaths {
    static final String ONE = ThemeAddress.ALL + "/{theme}";

    private ThemesInPaths() {}

    static Theme theme(String typed) {
        return ThemeAddress.keyed(typed).orElseThrow(() -> new NoSuchRecord("theme"));
    }
}
