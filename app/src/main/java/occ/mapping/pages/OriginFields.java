package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Grade;
import occ.mapping.Origin;
import occ.pole.SourceKind;

/** The source of a form and its grade, as typed. What is missing, the rules tell. */
final class OriginFields {
    private static final int LONGEST = 200;
    static final List<String> NAMES = List.of("sourceKind", "source", "grade");

    private OriginFields() {}

    static Origin read(Form form) {
        var read = form.read();
        return new Origin(
                read.optionalChoice("sourceKind", List.of(SourceKind.values()), SourceKind::name)
                        .orElse(SourceKind.OTHER),
                read.optionalText("source", "the source", LONGEST).orElse(""),
                read.optionalParsed("grade", Grade::parse).orElse(Grade.NOT_GRADED));
    }

    static String words(Origin origin) {
        return "%s, %s, %s"
                .formatted(origin.title(), origin.kind().label(), origin.grade().text());
    }

    static List<Option> kinds() {
        return Options.of(SourceKind.class, SourceKind::label);
    }
}
