package occ.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be attached. Left out is what runs, what holds other files, and what a browser would take for a page: an
 * e-mail or an archive is attached as what is in it, each by itself. The name is stored.
 */
public enum FileKind {
    PDF("a", "PDF document", "application/pdf", "pdf"),
    JPEG("a", "JPEG picture", "image/jpeg", "jpg", "jpeg"),
    PNG("a", "PNG picture", "image/png", "png"),
    GIF("a", "GIF picture", "image/gif", "gif"),
    WEBP("a", "WebP picture", "image/webp", "webp"),
    TIFF("a", "TIFF picture", "image/tiff", "tif", "tiff"),
    HEIC("an", "HEIC picture", "image/heic", "heic", "heif"),
    TEXT("a", "text file", "text/plain", "txt"),
    CSV("a", "CSV table", "text/csv", "csv"),
    DOCX("a", "Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("an", "Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("a", "presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("an", "OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("an", "OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    MP3("an", "MP3 recording", "audio/mpeg", "mp3"),
    WAV("a", "WAV recording", "audio/wav", "wav"),
    M4A("an", "M4A recording", "audio/mp4", "m4a"),
    MP4("an", "MP4 film", "video/mp4", "mp4"),
    MOV("a", "QuickTime film", "video/quicktime", "mov");

    private final String article;
    private final String words;
    private final String mediaType;
    private final List<String> endings;

    FileKind(String article, String words, String mediaType, String... endings) {
        this.article = article;
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public static Optional<FileKind> ending(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.endings.contains(ending))
                .findFirst();
    }

    /** For the {@code accept} of a file field: {@code .pdf,.jpg,…}. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(each -> each.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    public String words() {
        return words;
    }

    /** As it stands in a sentence: {@code a PDF document}. */
    public String inSentence() {
        return article + " " + words;
    }

    public String mediaType() {
        return mediaType;
    }
}
