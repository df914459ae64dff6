package occ.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import occ.files.FileKind;
import occ.files.FileName;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Documents that are archives of parts, as Word, Excel and LibreOffice write them. Every part is unpacked, for sizes in an
 * archive's directory may lie, and none is kept or parsed.
 */
final class Packages {
    private static final Pattern MACROS =
            Pattern.compile("(?i).*vbaproject.*|.*vbadata.*|(?:.*/)?(?:macrosheets|activex)/.*|(?:basic|scripts)/.*");
    private static final Pattern MACROS_DECLARED = Pattern.compile("(?i)macroenabled|macrosheet|vbaproject|activex");
    private static final String LOCKED = "encrypted-package";
    private static final int SMALL_ENOUGH = 10 << 20;
    private static final int LONGEST_DIRECTORY = 2 << 20;
    private static final int LONGEST_DECLARATION = 1 << 20;
    private static final int BUFFER = 64 << 10;

    private final Limits limits;
    private final FileName name;
    private final FileKind kind;
    private final Set<String> seen = new HashSet<>();
    private final StringBuilder declared = new StringBuilder();
    private final byte[] buffer = new byte[BUFFER];
    private long room;

    Packages(Limits limits, FileName name, FileKind kind) {
        this.limits = limits;
        this.name = name;
        this.kind = kind;
    }

    Optional<String> objection(Bytes bytes) throws IOException {
        var end = ArchiveEnd.of(bytes);
        if (end.isEmpty() || !end.get().isPlain(bytes.size())) {
            return Optional.of(Sentences.DAMAGED);
        }
        // Asked before the directory is read, each entry of which becomes an object.
        if (end.get().parts() > limits.parts() || end.get().directoryLength() > LONGEST_DIRECTORY) {
            return Optional.of(Sentences.tooManyParts(limits.parts()));
        }
        room = Math.min(limits.unpacked(), Math.max(SMALL_ENOUGH, limits.ratio() * bytes.size()));
        try {
            return read(bytes);
        } catch (IOException | RuntimeException unreadable) {
            // A hostile archive may break its reader in any way there is, and is told like any other.
            return Optional.of(Sentences.DAMAGED);
        }
    }

    private Optional<String> read(Bytes bytes) throws IOException {
        try (var zip = ZipFile.builder().setSeekableByteChannel(bytes.channel()).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > limits.parts()) {
                return Optional.of(Sentences.tooManyParts(limits.parts()));
            }
            for (var part : parts) {
                var objection = part(zip, part);
                if (objection.isPresent()) {
                    return objection;
                }
            }
        }
        return declaration();
    }

    private Optional<String> part(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var path = part.getName();
        if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            return Optional.of(Sentences.DAMAGED);
        }
        if (MACROS.matcher(path).matches()) {
            return Optional.of(Sentences.MACROS);
        }
        if (part.getGeneralPurposeBit().usesEncryption() || path.equals(LOCKED)) {
            return Optional.of(Sentences.LOCKED);
        }
        // Other ways to pack there are in plenty, each with a reader of its own; word processors use none of them.
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            return Optional.of(Sentences.DAMAGED);
        }
        try (var content = zip.getInputStream(part)) {
            return part(path, content);
        }
    }

    private Optional<String> part(String path, InputStream content) throws IOException {
        var head = content.readNBytes(isDeclaration(path) ? LONGEST_DECLARATION : Signatures.LENGTH);
        if (isDeclaration(path)) {
            declared.append(new String(head, StandardCharsets.UTF_8)).append('\n');
        }
        if (Signatures.of(head).isNotCarried()) {
            return Optional.of(Sentences.CARRIES);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
            return Optional.of(Sentences.ENTITIES);
        }
        return hasRoom(head, content) ? Optional.empty() : Optional.of(Sentences.UNPACKS_TOO_FAR);
    }

    private boolean hasRoom(byte[] head, InputStream rest) throws IOException {
        room -= head.length;
        for (var read = rest.read(buffer); read > 0 && room >= 0; read = rest.read(buffer)) {
            room -= read;
        }
        return room >= 0;
    }

    private static boolean isDeclaration(String path) {
        return path.equals("[Content_Types].xml") || path.equals("mimetype") || path.equals("META-INF/manifest.xml");
    }

    private Optional<String> declaration() {
        if (MACROS_DECLARED.matcher(declared).find()) {
            return Optional.of(Sentences.MACROS);
        }
        if (declared.indexOf("encryption-data") >= 0) {
            return Optional.of(Sentences.LOCKED);
        }
        return declared.indexOf(mainType()) >= 0
                ? Optional.empty()
                : Optional.of(Sentences.notOfThatKind(kind, name.ending()));
    }

    /** The media type that a document of the kind declares for its main part. */
    private String mainType() {
        return switch (kind) {
            case DOCX, XLSX, PPTX -> kind.mediaType() + ".main+xml";
            case ODT, ODS -> kind.mediaType();
            default -> throw new IllegalStateException(kind + " is no archive of parts");
        };
    }
}
