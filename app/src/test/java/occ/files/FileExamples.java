package occ.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, made of the bytes that programs write. */
public final class FileExamples {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private FileExamples() {}

    public static NewFile file(String name, byte[] content) {
        return new NewFile(name, () -> new ByteArrayInputStream(content));
    }

    /** One of a kind, as it should be. */
    public static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
            case JPEG -> picture("jpg");
            case PNG -> picture("png");
            case GIF -> picture("gif");
            case TIFF -> picture("tiff");
            case WEBP -> webp(640, 480);
            case HEIC -> heic(4032, 3024);
            case TEXT -> bytes("Seen at the quay – two men, one van.\n");
            case CSV -> bytes("seen,plate\n2026-03-03,AB12 CDE\n");
            case DOCX -> word(Map.of());
            case XLSX, PPTX -> zip(Map.of("[Content_Types].xml", "<Types>" + kind.mediaType() + ".main+xml</Types>"));
            case ODT, ODS -> zip(Map.of("mimetype", kind.mediaType(), "content.xml", "<office:document-content/>"));
            case MP3 -> join(bytes("ID3"), new byte[] {4, 0, 0, 0, 0, 0, 0});
            case WAV -> join(bytes("RIFF"), new byte[] {36, 0, 0, 0}, bytes("WAVEfmt "), new byte[24]);
            case M4A -> film("M4A ");
            case MP4 -> film("isom");
            case MOV -> film("qt  ");
        };
    }

    /** A name that suits the kind. */
    public static String name(FileKind kind) {
        return "Exhibit 4." + kind.name().toLowerCase(java.util.Locale.ROOT).replace("text", "txt");
    }

    /** A Word document with parts beside those that all of them have. */
    public static byte[] word(Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", "<?xml version=\"1.0\"?><Types>" + WORD + "</Types>");
        all.put("word/document.xml", "<?xml version=\"1.0\"?><w:document><w:t>Seen at the quay</w:t></w:document>");
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            var picture = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] webp(int width, int height) {
        var body = ByteBuffer.allocate(10).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        body.putInt(0).putInt((width - 1) & 0xFFFFFF | (height - 1) << 24).putShort((short) (height - 1 >> 8));
        return join(bytes("RIFF"), new byte[] {22, 0, 0, 0}, bytes("WEBPVP8X"), new byte[] {10, 0, 0, 0}, body.array());
    }

    public static byte[] heic(int width, int height) {
        var sides =
                ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array();
        var properties = box("iprp", box("ipco", box("ispe", sides)));
        return join(box("ftyp", join(bytes("heic"), new byte[4])), box("meta", join(new byte[4], properties)));
    }

    public static byte[] film(String brand) {
        return join(box("ftyp", join(bytes(brand), new byte[4])), box("mdat", new byte[40]));
    }

    public static byte[] box(String name, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), bytes(name), content);
    }

    public static byte[] windowsProgram() {
        return join(bytes("MZ"), new byte[] {(byte) 0x90, 0, 3, 0, 0, 0}, new byte[56]);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
