package occ.interchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.Column;
import occ.interchange.returns.Effect;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.ReturnReader;
import occ.interchange.returns.Sheet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One document with a list a sheet; its objects have the columns' headings as names. */
@Component
@Order(2)
class JsonReturns implements ReturnReader {
    @Override
    public String format() {
        return "JSON";
    }

    @Override
    public boolean recognises(List<ReturnFile> files) {
        return !files.isEmpty() && files.stream().allMatch(file -> file.begins() == '{' || file.begins() == '[');
    }

    @Override
    public MappingReturn read(List<ReturnFile> files) {
        var gathering = new Gathering();
        files.forEach(file -> gathering.whole(() -> read(file, gathering)));
        return gathering.asReturn(format());
    }

    private static void read(ReturnFile file, Gathering gathering) throws Broken {
        var names = Json.names(file);
        if (names.stream().noneMatch(name -> Sheet.withKey(name).isPresent())) {
            throw new Broken(ReturnProblem.ofFile(
                    file.name(), "The document has none of the lists of a return, such as “groups” or “people”"));
        }
        names.stream()
                .filter(name -> Sheet.withKey(name).isEmpty() && !name.equals("format"))
                .forEach(name -> gathering.add(new ReturnProblem(
                        file.name(), 1, name, "", "A return has no such list: it is not read", Effect.WARNING)));
        var headings = new HashMap<Sheet, Headings>();
        Json.lists(file, (list, position, element) -> {
            var sheet = Sheet.withKey(list);
            if (sheet.isPresent()) {
                gathering.add(row(sheet.get(), file.name() + " " + list, position, element, headings, gathering));
            }
        });
    }

    private static RowReading row(
            Sheet sheet,
            String where,
            int position,
            JsonNode element,
            Map<Sheet, Headings> known,
            Gathering gathering) {
        var headings = known.computeIfAbsent(sheet, any -> new Headings(sheet, where, gathering::add));
        var reading = new RowReading(sheet, where, position);
        if (!element.isObject()) {
            return reading.leaveOut(ReturnProblem.WHOLE_ROW, Json.text(element), "Each row is an object with names");
        }
        element.propertyStream()
                .forEach(property -> headings.column(property.getKey())
                        .ifPresent(column -> values(reading, column, property.getKey(), property.getValue())));
        return reading;
    }

    private static void values(RowReading reading, Column column, String heading, JsonNode value) {
        if (value.isArray()) {
            value.valueStream().forEach(each -> value(reading, column, heading, each));
        } else {
            value(reading, column, heading, value);
        }
    }

    private static void value(RowReading reading, Column column, String heading, JsonNode value) {
        if (value.isValueNode()) {
            reading.with(column, heading, Json.text(value));
        } else {
            reading.leaveOut(heading, "", "A text or a number stands here, not an object or a list of lists");
        }
    }
}
