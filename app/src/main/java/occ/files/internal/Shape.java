package occ.files.internal;

import java.util.EnumSet;
import java.util.Set;
import occ.files.FileKind;

/** What a content is by its first bytes, whatever its name says. */
enum Shape {
    PDF(FileKind.PDF.inSentence()),
    JPEG(FileKind.JPEG.inSentence()),
    PNG(FileKind.PNG.inSentence()),
    GIF(FileKind.GIF.inSentence()),
    WEBP(FileKind.WEBP.inSentence()),
    TIFF(FileKind.TIFF.inSentence()),
    HEIC(FileKind.HEIC.inSentence()),
    MP3(FileKind.MP3.inSentence()),
    WAV(FileKind.WAV.inSentence()),
    M4A(FileKind.M4A.inSentence()),
    MP4(FileKind.MP4.inSentence()),
    MOV(FileKind.MOV.inSentence()),
    TEXT("text"),
    ZIP("an archive"),
    OTHER_ARCHIVE("an archive"),
    OLD_OFFICE("a document of an older Office program, an e-mail, or a document with a password"),
    RICH_TEXT("a rich text document"),
    WEB_PAGE("a web page"),
    SVG("an SVG drawing"),
    XML("an XML document"),
    POSTSCRIPT("a PostScript document"),
    SCRIPT("a script"),
    SHORTCUT("a shortcut"),
    WINDOWS_PROGRAM("a Windows program"),
    LINUX_PROGRAM("a Linux program"),
    OTHER_PROGRAM("a program"),
    DATABASE("a database"),
    UNKNOWN("something else");

    /** What must not lie inside a document. */
    private static final Set<Shape> CARRIED =
            EnumSet.of(ZIP, OTHER_ARCHIVE, OLD_OFFICE, SCRIPT, SHORTCUT, WINDOWS_PROGRAM, LINUX_PROGRAM, OTHER_PROGRAM);

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isNotCarried() {
        return CARRIED.contains(this);
    }

    /** The shapes that files of a kind have. */
    static Set<Shape> of(FileKind kind) {
        return switch (kind) {
            case PDF -> Set.of(PDF);
            case JPEG -> Set.of(JPEG);
            case PNG -> Set.of(PNG);
            case GIF -> Set.of(GIF);
            case WEBP -> Set.of(WEBP);
            case TIFF -> Set.of(TIFF);
            case HEIC -> Set.of(HEIC);
            case TEXT, CSV -> Set.of(TEXT);
            case DOCX, XLSX, PPTX, ODT, ODS -> Set.of(ZIP);
            case MP3 -> Set.of(MP3);
            case WAV -> Set.of(WAV);
            // Recorders that write sound alone often say no more than that it is MPEG-4.
            case M4A -> Set.of(M4A, MP4);
            case MP4 -> Set.of(MP4);
            case MOV -> Set.of(MOV);
        };
    }
}
