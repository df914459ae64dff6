package occ.meetings.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import occ.meetings.Block;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Structured text as it is kept, and what stands for it. */
final class Blocks {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    private Blocks() {}

    static String json(List<Block> blocks) {
        return JSON.writeValueAsString(blocks);
    }

    static List<Block> of(String json) {
        return JSON.readValue(json, BLOCKS);
    }

    static String hash(String title, List<Block> blocks) {
        return HexFormat.of().formatHex(digest(title + "\0" + json(blocks)));
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
