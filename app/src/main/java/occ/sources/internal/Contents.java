package occ.sources.internal;

import tools.jackson.databind.json.JsonMapper;

/** What is sealed, as the bytes that are sealed: records written as JSON. */
final class Contents {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Contents() {}

    static byte[] write(Object content) {
        return MAPPER.writeValueAsBytes(content);
    }

    static <T> T read(byte[] content, Class<T> type) {
        return MAPPER.readValue(content, type);
    }
}
