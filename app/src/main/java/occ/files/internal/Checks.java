package occ.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import occ.files.FileKind;
import occ.files.FileName;

/**
 * Whether a file is what its name says, and nothing besides. Only as much is read of a format as decides that: no picture
 * is drawn, no document opened, no XML parsed.
 */
record Checks(Limits limits) {
    private static final String END_OF_PDF = "%%EOF";
    private static final int NEAR_THE_END = 2048;

    /** The reason why not, in a sentence. */
    Optional<String> objection(FileName name, FileKind kind, Bytes bytes) throws IOException {
        var seen = Signatures.of(bytes.at(0, Signatures.LENGTH));
        if (!Shape.of(kind).contains(seen)) {
            return Optional.of(Sentences.notWhatItsNameSays(seen, kind, name.ending()));
        }
        if (seen != Shape.ZIP && ArchiveEnd.of(bytes).isPresent()) {
            return Optional.of(Sentences.twoAtOnce(kind));
        }
        try {
            return inside(name, kind, bytes);
        } catch (Bytes.CutOff cutOff) {
            return Optional.of(Sentences.CUT_OFF);
        }
    }

    private Optional<String> inside(FileName name, FileKind kind, Bytes bytes) throws IOException {
        return switch (kind) {
            case PDF -> pdf(bytes);
            case JPEG, PNG, GIF, WEBP, TIFF, HEIC -> picture(kind, bytes);
            case TEXT, CSV -> text(name, bytes);
            case DOCX, XLSX, PPTX, ODT, ODS -> new Packages(limits, name, kind).objection(bytes);
            case MP3, WAV, M4A, MP4, MOV -> Optional.empty();
        };
    }

    private static Optional<String> pdf(Bytes bytes) throws IOException {
        var end = new String(bytes.end(NEAR_THE_END), StandardCharsets.ISO_8859_1);
        return end.contains(END_OF_PDF) ? Optional.empty() : Optional.of(Sentences.CUT_OFF);
    }

    private Optional<String> picture(FileKind kind, Bytes bytes) throws IOException {
        var size = PictureSizes.of(kind, bytes);
        if (size.isEmpty() || size.get().points() == 0) {
            return Optional.of(Sentences.NO_SIZE);
        }
        return size.filter(large -> large.points() > limits.points())
                .map(large -> Sentences.tooManyPoints(large, limits.points()));
    }

    private static Optional<String> text(FileName name, Bytes bytes) throws IOException {
        return PlainText.isText(bytes.stream())
                ? Optional.empty()
                : Optional.of(Sentences.NOT_ONLY_TEXT.formatted(name.ending()));
    }
}
