package occ.files.internal;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The largest picture of a HEIC file, which is made of boxes in boxes: {@code meta/iprp/ipco/ispe} hold the sizes. */
final class HeicSize {
    private static final int MOST_BOXES = 10_000;

    private HeicSize() {}

    private record Box(String name, long start, long end) {}

    static Optional<PictureSize> of(Bytes bytes) throws IOException {
        var sizes = new ArrayList<PictureSize>();
        // Behind the name of this one box stand four bytes of version and flags.
        for (var meta : boxes(bytes, 0, bytes.size(), "meta")) {
            for (var properties : boxes(bytes, meta.start() + 4, meta.end(), "iprp")) {
                for (var shared : boxes(bytes, properties.start(), properties.end(), "ipco")) {
                    for (var extent : boxes(bytes, shared.start(), shared.end(), "ispe")) {
                        sizes.add(size(bytes, extent));
                    }
                }
            }
        }
        return sizes.stream().max(Comparator.comparingLong(PictureSize::points));
    }

    private static PictureSize size(Bytes bytes, Box extent) throws IOException {
        var sides = bytes.whole(extent.start() + 4, 8, ByteOrder.BIG_ENDIAN);
        return new PictureSize(PictureSizes.unsigned(sides.getInt(0)), PictureSizes.unsigned(sides.getInt(4)));
    }

    private static List<Box> boxes(Bytes bytes, long from, long until, String name) throws IOException {
        var found = new ArrayList<Box>();
        var at = from;
        for (var box = 0; box < MOST_BOXES && at + 8 <= until; box++) {
            var next = box(bytes, at, until);
            if (next.name().equals(name)) {
                found.add(next);
            }
            at = next.end();
        }
        return found;
    }

    private static Box box(Bytes bytes, long at, long until) throws IOException {
        var head = bytes.whole(at, 8, ByteOrder.BIG_ENDIAN);
        var name = new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
        var length = PictureSizes.unsigned(head.getInt(0));
        if (length == 1) {
            var longer = bytes.whole(at + 8, 8, ByteOrder.BIG_ENDIAN).getLong();
            return box(name, at, 16, longer, until);
        }
        return box(name, at, 8, length == 0 ? until - at : length, until);
    }

    private static Box box(String name, long at, int headLength, long length, long until) throws IOException {
        if (length < headLength || length > until - at) {
            throw new Bytes.CutOff();
        }
        return new Box(name, at + headLength, at + length);
    }
}
