package occ.files.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells shapes by first bytes. Formats have had these for decades; a table of ours needs no library. */
final class Signatures {
    /** How much of a content is looked at. */
    static final int LENGTH = 4096;

    private static final List<Signature> BINARY = List.of(
            new Signature("255044462D", Shape.PDF),
            new Signature("FFD8FF", Shape.JPEG),
            new Signature("89504E470D0A1A0A", Shape.PNG),
            new Signature("474946383761", Shape.GIF),
            new Signature("474946383961", Shape.GIF),
            new Signature("49492A00", Shape.TIFF),
            new Signature("4D4D002A", Shape.TIFF),
            new Signature("494433", Shape.MP3),
            new Signature("FFFB", Shape.MP3),
            new Signature("FFFA", Shape.MP3),
            new Signature("FFF3", Shape.MP3),
            new Signature("FFF2", Shape.MP3),
            new Signature("504B0304", Shape.ZIP),
            new Signature("504B0506", Shape.ZIP),
            new Signature("526172211A07", Shape.OTHER_ARCHIVE),
            new Signature("377ABCAF271C", Shape.OTHER_ARCHIVE),
            new Signature("1F8B", Shape.OTHER_ARCHIVE),
            new Signature("425A68", Shape.OTHER_ARCHIVE),
            new Signature("FD377A585A00", Shape.OTHER_ARCHIVE),
            new Signature("4D534346", Shape.OTHER_ARCHIVE),
            new Signature("D0CF11E0A1B11AE1", Shape.OLD_OFFICE),
            new Signature("7B5C727466", Shape.RICH_TEXT),
            new Signature("25215053", Shape.POSTSCRIPT),
            new Signature("2321", Shape.SCRIPT),
            new Signature("4C00000001140200", Shape.SHORTCUT),
            new Signature("4D5A", Shape.WINDOWS_PROGRAM),
            new Signature("7F454C46", Shape.LINUX_PROGRAM),
            new Signature("CAFEBABE", Shape.OTHER_PROGRAM),
            new Signature("FEEDFACE", Shape.OTHER_PROGRAM),
            new Signature("FEEDFACF", Shape.OTHER_PROGRAM),
            new Signature("CEFAEDFE", Shape.OTHER_PROGRAM),
            new Signature("CFFAEDFE", Shape.OTHER_PROGRAM),
            new Signature("53514C69746520666F726D6174203300", Shape.DATABASE));

    /** Formats that may be written in nothing but letters. Other letters that look like a signature begin a text. */
    private static final Set<Shape> IN_LETTERS = EnumSet.of(Shape.PDF, Shape.RICH_TEXT, Shape.POSTSCRIPT, Shape.SCRIPT);

    private static final Map<Shape, List<String>> WRITTEN = Map.of(
            Shape.WEB_PAGE, List.of("<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<!--"),
            Shape.SVG, List.of("<svg", "<!doctype svg"),
            Shape.XML, List.of("<?xml"),
            Shape.SCRIPT, List.of("<?php", "@echo off"),
            Shape.SHORTCUT, List.of("[internetshortcut]"));

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");
    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");
    private static final Set<String> OTHER_BRANDS = Set.of("avif", "avis", "jp2 ", "crx ");

    private Signatures() {}

    private record Signature(byte[] bytes, Shape shape) {
        Signature(String hexadecimal, Shape shape) {
            this(HexFormat.of().parseHex(hexadecimal), shape);
        }

        boolean begins(byte[] head) {
            return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    static Shape of(byte[] head) {
        if (named(head, 4).equals("ftyp")) {
            return ofBrand(named(head, 8));
        }
        if (named(head, 0).equals("RIFF")) {
            return ofRiff(named(head, 8));
        }
        return BINARY.stream()
                .filter(signature -> signature.begins(head))
                .findFirst()
                .map(Signature::shape)
                .filter(shape -> IN_LETTERS.contains(shape) || !PlainText.isText(head))
                .orElseGet(() -> ofText(head));
    }

    private static Shape ofBrand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return Shape.HEIC;
        }
        if (SOUND_BRANDS.contains(brand)) {
            return Shape.M4A;
        }
        if (brand.equals("qt  ")) {
            return Shape.MOV;
        }
        return OTHER_BRANDS.contains(brand) ? Shape.UNKNOWN : Shape.MP4;
    }

    private static Shape ofRiff(String form) {
        return switch (form) {
            case "WAVE" -> Shape.WAV;
            case "WEBP" -> Shape.WEBP;
            default -> Shape.UNKNOWN;
        };
    }

    private static Shape ofText(byte[] head) {
        if (!PlainText.isText(head)) {
            return Shape.UNKNOWN;
        }
        var words = PlainText.decoded(head).stripLeading().toLowerCase(Locale.ROOT);
        var shape = WRITTEN.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::startsWith))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(Shape.TEXT);
        return shape == Shape.XML && words.contains("<svg") ? Shape.SVG : shape;
    }

    private static String named(byte[] head, int from) {
        return head.length < from + 4 ? "" : new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }
}
