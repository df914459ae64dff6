package occ.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code areas.csv}. */
final class AreaTable {
    private AreaTable() {}

    static Areas read() {
        Map<Area, List<String>> areas = new LinkedHashMap<>();
        CsvResource.rows("areas.csv").forEach(row -> areas.put(area(row), aliases(row)));
        return new Areas(areas);
    }

    private static Area area(NamedCsvRecord row) {
        var key = row.getField("key");
        var name = row.getField("name");
        var ons = row.getField("ons");
        var letters = row.getField("letters");
        var tile = new Tile(Integer.parseInt(row.getField("column")), Integer.parseInt(row.getField("row")));
        return switch (row.getField("kind")) {
            case "FORCE" -> new Force(key, name, ons, Region.valueOf(row.getField("region")), letters, tile);
            case "PLACE" -> new Place(key, name, nullIfEmpty(ons), letters, tile);
            case String other -> throw new IllegalStateException("areas.csv knows no kind " + other);
        };
    }

    private static List<String> aliases(NamedCsvRecord row) {
        return Stream.of(row.getField("aliases").split("\\|"))
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
