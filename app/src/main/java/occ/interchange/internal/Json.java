package occ.interchange.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading JSON of others: one element of a list at a time, so that a large document is never in memory as a tree. */
final class Json {
    private static final int DEEPEST = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            // An element is read out of the middle of its document.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    @FunctionalInterface
    interface Element {
        void read(String list, int position, JsonNode element) throws Broken;
    }

    /** The names at the top of a document; those before the fault of a broken one, none of what is no document. */
    static Set<String> names(ReturnFile file) {
        var names = new LinkedHashSet<String>();
        if (file.begins() != '{') {
            return names;
        }
        try (var parser = MAPPER.createParser(file.text())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            return names;
        }
        return names;
    }

    /** Gives each element of each list at the top of a document, counted from one. */
    static void lists(ReturnFile file, Element reader) throws Broken {
        try (var parser = MAPPER.createParser(file.text())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var list = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    elements(parser, list, reader);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException broken) {
            throw new Broken(notJson(file, broken));
        }
    }

    private static void elements(JsonParser parser, String list, Element reader) throws Broken {
        for (var position = 1; parser.nextToken() != JsonToken.END_ARRAY; position++) {
            reader.read(list, position, MAPPER.readTree(parser));
        }
    }

    /** A value as text: nothing is no text, and what is no single value neither. */
    static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    static String text(JsonNode object, String name) {
        return text(object.path(name));
    }

    static Stream<String> texts(JsonNode object, String name) {
        var value = object.path(name);
        return value.isArray() ? value.valueStream().map(Json::text) : Stream.of(text(value));
    }

    private static ReturnProblem notJson(ReturnFile file, JacksonException broken) {
        var at = broken.getLocation();
        var line = at == null ? 1 : Math.max(1, at.getLineNr());
        var column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return ReturnProblem.ofFile(
                file.name(), line, "character " + column, "From here on the file is not JSON, or is nested too deeply");
    }
}
