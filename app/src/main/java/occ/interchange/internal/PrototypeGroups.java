package occ.interchange.internal;

import java.util.Locale;
import occ.interchange.returns.Column;
import occ.interchange.returns.Sheet;
import tools.jackson.databind.JsonNode;

/** Groups of the prototype, and the tension between two of them. */
final class PrototypeGroups {
    private PrototypeGroups() {}

    static String key(String index) {
        return index.isEmpty() ? "" : "ocg-" + index;
    }

    static RowReading group(String file, int position, JsonNode group) {
        var row = new RowReading(Sheet.GROUPS, file, position)
                .with(Column.GROUP_KEY, "index", key(Json.text(group, "index")))
                .with(Column.GROUP_NAME, "name", Json.text(group, "name"))
                .divided(Column.GROUP_TERRITORY, "territory", Json.text(group, "territory"), ",")
                .with(Column.GROUP_REFERENCE, "ocgm_urn", labelled("OCGM URN", group, "ocgm_urn"))
                .with(Column.GROUP_REFERENCE, "pnd_id", labelled("PND", group, "pnd_id"))
                .with(Column.GROUP_REFERENCE, "grits_id", labelled("GRITS", group, "grits_id"));
        several(row, Column.GROUP_ALIAS, group, "aliases");
        several(row, Column.GROUP_MARK, group, "identifying_features");
        several(row, Column.GROUP_CRIMES, group, "known_activities");
        return row;
    }

    static RowReading tension(String file, int position, JsonNode tension) {
        var between = tension.path("indices");
        return new RowReading(Sheet.RELATIONS, file, position)
                .with(Column.RELATION_GROUP, "indices", key(Json.text(between.path(0))))
                .with(Column.RELATION_KIND, "indices", "RIVAL")
                .with(Column.RELATION_OTHER, "indices", key(Json.text(between.path(1))))
                .with(
                        Column.RELATION_TENSION,
                        "tensionLevel",
                        Json.text(tension, "tensionLevel").toUpperCase(Locale.ROOT));
    }

    static void several(RowReading row, Column column, JsonNode object, String name) {
        Json.texts(object, name).forEach(text -> row.with(column, name, text));
    }

    static String labelled(String label, JsonNode object, String name) {
        var text = Json.text(object, name);
        return text.isBlank() ? "" : label + " " + text.strip();
    }
}
