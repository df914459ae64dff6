package occ.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text, in UTF-8 or another encoding that leaves control characters alone, or in UTF-16 that says so. */
final class PlainText {
    private static final int BUFFER = 8192;

    private PlainText() {}

    static boolean isText(byte[] bytes) {
        return isWide(bytes)
                ? decoded(bytes).chars().noneMatch(PlainText::isControl)
                : hasNoControls(bytes, bytes.length);
    }

    static boolean isText(InputStream content) throws IOException {
        var buffer = new byte[BUFFER];
        var length = content.readNBytes(buffer, 0, BUFFER);
        if (isWide(buffer)) {
            return isWideText(buffer, length, content);
        }
        while (length > 0) {
            if (!hasNoControls(buffer, length)) {
                return false;
            }
            length = content.readNBytes(buffer, 0, BUFFER);
        }
        return true;
    }

    private static boolean isWideText(byte[] first, int firstLength, InputStream content) throws IOException {
        var charset = charset(first);
        var buffer = first;
        var length = firstLength;
        while (length > 0) {
            if (new String(buffer, 0, length, charset).chars().anyMatch(PlainText::isControl)) {
                return false;
            }
            length = content.readNBytes(buffer, 0, BUFFER);
        }
        return true;
    }

    static String decoded(byte[] bytes) {
        var text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (!isWide(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    }

    private static boolean hasNoControls(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (isControl(bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f'
                || character == 0x7F;
    }
}
