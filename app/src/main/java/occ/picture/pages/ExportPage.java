package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.picture.Register.Extent;

/** What would leave as a file, and why. */
public record ExportPage(KindWords kind, Form form, Extent extent, String listHref, String action) {
    public List<Option> formats() {
        return Arrays.stream(FileFormat.values())
                .map(format -> new Option(format.name(), format.label(), format.hint()))
                .toList();
    }
}
