package occ.interchange.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Words;
import occ.interchange.returns.Sheet;

/** What the sheets are called on pages. */
public final class Sheets {
    private Sheets() {}

    public static String name(Sheet sheet) {
        return Words.capital(sheet.key());
    }

    public static List<Sheet> all() {
        return Arrays.asList(Sheet.values());
    }
}
