package occ.interchange.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;

public record NewImportPage(Form form) {
    public List<Option> kinds() {
        return Options.of(SourceKind.class, SourceKind::label);
    }

    public List<Option> places() {
        return Options.withNone("Every group names its own", Options.of(areas(), Area::key, Area::name));
    }

    private static List<Area> areas() {
        return List.copyOf(Areas.standard().all());
    }
}
