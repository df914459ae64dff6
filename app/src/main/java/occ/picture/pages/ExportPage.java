package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

public record ExportPage(KindWords kind, Form form, long total, String listHref, String action) {
    public List<Option> formats() {
        return Arrays.stream(FileFormat.values())
                .map(format -> new Option(format.name(), format.label(), format.hint()))
                .toList();
    }
}
