package occ.interchange.pages;

import java.util.Arrays;
import java.util.List;
import occ.interchange.returns.Sheet;

/** How a return is written, said by its own columns. */
public record FormatPage() {
    public List<Sheet> sheets() {
        return Arrays.asList(Sheet.values());
    }

    public String name(Sheet sheet) {
        return Sheets.name(sheet);
    }
}
