package occ.files.internal;

import java.util.Locale;
import occ.files.FileKind;
import occ.files.FileName;
import occ.files.FileSize;

/** Why a file is refused, for the person who chose it, and what they can do about it. */
final class Sentences {
    static final String EMPTY = "The file is empty";
    static final String CUT_OFF = "The file is damaged: a part of it is missing";
    static final String DAMAGED = "The document is damaged: it cannot be opened";
    static final String LOCKED = "The document is protected by a password. Save it without one";
    static final String MACROS = "The document holds macros, which are programs. Save it without them, or as PDF";
    static final String CARRIES =
            "Another document, archive or program lies in the document. Save it as PDF, and attach what lies in it by"
                    + " itself";
    static final String ENTITIES =
            "The document declares entities, which no word processor does. Save it anew, or as PDF";
    static final String UNPACKS_TOO_FAR = "The document unpacks to far more than it holds. Save it as PDF";
    static final String NO_SIZE = "The picture is damaged: its width and height cannot be read";
    static final String NOT_ONLY_TEXT = "The file holds more than text, though its name ends in .%s";

    private Sentences() {}

    static String wrongEnding(FileName name) {
        var ending = name.ending();
        return ending.isEmpty()
                ? "The name of the file needs an ending that says what it is, such as .pdf"
                : "Files that end in .%s cannot be attached. Save it as PDF, or attach what lies in it by itself"
                        .formatted(ending);
    }

    static String tooLarge(long most) {
        return "The file is larger than " + FileSize.of(most);
    }

    static String notWhatItsNameSays(Shape seen, FileKind kind, String ending) {
        return "This is %s and not %s, though its name ends in .%s".formatted(seen.words(), kind.inSentence(), ending);
    }

    static String notOfThatKind(FileKind kind, String ending) {
        return "This is an archive and not %s, though its name ends in .%s".formatted(kind.inSentence(), ending);
    }

    static String twoAtOnce(FileKind kind) {
        return "This is %s and an archive at the same time. Save it anew".formatted(kind.inSentence());
    }

    static String tooManyParts(int most) {
        return String.format(Locale.UK, "The document has more than %,d parts. Save it as PDF", most);
    }

    static String tooManyPoints(PictureSize size, long most) {
        return String.format(
                Locale.UK,
                "The picture is %,d points wide and %,d high. At most %,d million points can be kept",
                size.width(),
                size.height(),
                most / 1_000_000);
    }
}
