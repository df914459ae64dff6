package occ.files.internal;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import occ.files.FileKind;

/** Reads the size of a picture from its header. A small file can become a picture that fills the memory of a machine. */
final class PictureSizes {
    private static final int MOST_SEGMENTS = 5_000;

    private PictureSizes() {}

    static Optional<PictureSize> of(FileKind kind, Bytes bytes) throws IOException {
        return switch (kind) {
            case PNG -> png(bytes);
            case GIF -> gif(bytes);
            case WEBP -> webp(bytes);
            case JPEG -> jpeg(bytes);
            case TIFF -> TiffSize.of(bytes);
            case HEIC -> HeicSize.of(bytes);
            default -> Optional.empty();
        };
    }

    private static Optional<PictureSize> png(Bytes bytes) throws IOException {
        var header = bytes.whole(12, 12, BIG_ENDIAN);
        return header.getInt(0) == 0x49484452 // IHDR
                ? Optional.of(new PictureSize(unsigned(header.getInt(4)), unsigned(header.getInt(8))))
                : Optional.empty();
    }

    private static Optional<PictureSize> gif(Bytes bytes) throws IOException {
        return shorts(bytes, 6, LITTLE_ENDIAN);
    }

    private static Optional<PictureSize> webp(Bytes bytes) throws IOException {
        var kind = new String(bytes.at(12, 4), StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "VP8 " ->
                shorts(bytes, 26, LITTLE_ENDIAN)
                        .map(size -> new PictureSize(size.width() & 0x3FFF, size.height() & 0x3FFF));
            case "VP8L" -> {
                var bits = bytes.whole(21, 4, LITTLE_ENDIAN).getInt();
                yield Optional.of(new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
            }
            case "VP8X" -> {
                var sides = bytes.whole(24, 6, LITTLE_ENDIAN);
                var width = (sides.getInt(0) & 0xFFFFFF) + 1;
                var height = (sides.getInt(2) >>> 8) + 1;
                yield Optional.of(new PictureSize(width, height));
            }
            default -> Optional.empty();
        };
    }

    /** The first frame's header stands behind any number of segments, each with its length. */
    private static Optional<PictureSize> jpeg(Bytes bytes) throws IOException {
        var at = 2L;
        for (var segment = 0; segment < MOST_SEGMENTS; segment++) {
            var head = bytes.whole(at, 4, BIG_ENDIAN);
            var marker = head.getShort(0) & 0xFFFF;
            if (marker == 0xFFFF) {
                at++;
            } else if (isFrame(marker)) {
                return shorts(bytes, at + 5, BIG_ENDIAN).map(size -> new PictureSize(size.height(), size.width()));
            } else if (marker >> 8 != 0xFF || marker == 0xFFDA) {
                return Optional.empty();
            } else {
                at += 2 + (head.getShort(2) & 0xFFFF);
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static Optional<PictureSize> shorts(Bytes bytes, long at, ByteOrder order) throws IOException {
        var pair = bytes.whole(at, 4, order);
        return Optional.of(new PictureSize(pair.getShort(0) & 0xFFFF, pair.getShort(2) & 0xFFFF));
    }

    static long unsigned(int value) {
        return value & 0xFFFFFFFFL;
    }
}
