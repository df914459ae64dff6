package occ.interchange.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnProblem;

/** Bytes as text, in UTF-8 and nothing else: another encoding is said, never guessed. */
sealed interface Decoded {
    record Text(ReturnFile file) implements Decoded {}

    record Unreadable(ReturnProblem problem) implements Decoded {}

    static Decoded of(String name, byte[] content) {
        if (content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE) {
            return new Unreadable(ReturnProblem.ofFile(name, "The file is in UTF-16. Save it as “CSV UTF-8”"));
        }
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            return new Unreadable(notUtf8(name, content, in.position()));
        }
        var text = out.flip().toString();
        return new Text(new ReturnFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static ReturnProblem notUtf8(String name, byte[] content, int at) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < at; i++) {
            if (content[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return ReturnProblem.ofFile(
                name,
                line,
                "character " + (at - start + 1),
                "Here is a byte that is not UTF-8. Save the file as “CSV UTF-8”, or as UTF-8 text");
    }
}
