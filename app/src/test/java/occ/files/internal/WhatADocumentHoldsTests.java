package occ.files.internal;

import static occ.files.FileExamples.word;
import static occ.files.FileExamples.zip;
import static occ.files.internal.WhatAFileIsTests.objection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import occ.files.FileExamples;
import occ.files.FileKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents that are archives: what must not lie in them, and how much they may unpack to. */
class WhatADocumentHoldsTests {
    private static final String PACKED = "word/media/image1.emf";

    @Test
    @DisplayName("Macros are refused by their part, by their declaration, and in the documents of LibreOffice")
    void macrosAreRefused() throws IOException {
        assertThat(objection("a.docx", word(Map.of("word/vbaProject.bin", "x"))))
                .contains(Sentences.MACROS);
        assertThat(objection("a.docx", word(Map.of("word/VBAPROJECT.BIN", "x"))))
                .contains(Sentences.MACROS);
        assertThat(objection("a.docx", word(Map.of("word/activeX/activeX1.xml", "x"))))
                .contains(Sentences.MACROS);
        var workbook = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        assertThat(objection("a.xlsx", zip(Map.of("[Content_Types].xml", workbook))))
                .contains(Sentences.MACROS);
        var text = Map.of("mimetype", FileKind.ODT.mediaType(), "Basic/Standard/Module1.xml", "x");
        assertThat(objection("a.odt", zip(text))).contains(Sentences.MACROS);
    }

    @Test
    @DisplayName("No document, archive or program lies inside another")
    void nothingLiesInside() throws IOException {
        for (var inside : new byte[][] {
            FileExamples.of(FileKind.XLSX), FileExamples.windowsProgram(), {(byte) 0x1F, (byte) 0x8B, 8, 0},
        }) {
            var part = new String(inside, StandardCharsets.ISO_8859_1);
            assertThat(objection("a.docx", word(Map.of("word/embeddings/it.bin", part))))
                    .contains(Sentences.CARRIES);
        }
        assertThat(objection("a.docx", word(Map.of("word/media/image1.emf", "\1\0\0\0"))))
                .isEmpty();
    }

    @Test
    @DisplayName("Entities are never resolved, and a document that declares them is refused")
    void entitiesAreRefused() throws IOException {
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><l>&a;</l>";

        assertThat(objection("a.docx", word(Map.of("word/styles.xml", laughs)))).contains(Sentences.ENTITIES);
    }

    @Test
    @DisplayName("A document that unpacks to far more than it holds is refused, though its directory lies")
    void aBombIsRefused() throws IOException {
        var bomb = word(Map.of(PACKED, "\0".repeat(64 << 20)));

        assertThat(objection("a.docx", bomb)).contains(Sentences.UNPACKS_TOO_FAR);
        assertThat(objection("a.docx", lying(bomb))).isPresent();
        assertThat(objection("a.docx", word(Map.of(PACKED, "\0".repeat(8 << 20)))))
                .isEmpty();
    }

    @Test
    @DisplayName("A document of too many parts is refused before they are read")
    void tooManyPartsAreRefused() throws IOException {
        var parts = new HashMap<String, String>();
        for (var part = 0; part <= 5_000; part++) {
            parts.put("word/part" + part, "");
        }

        assertThat(objection("a.docx", word(parts))).contains("The document has more than 5,000 parts. Save it as PDF");
    }

    @Test
    @DisplayName("A password, in either family of documents, is told")
    void aPasswordIsTold() throws IOException {
        var locked =
                Map.of("mimetype", FileKind.ODT.mediaType(), "META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(objection("a.odt", zip(locked))).contains(Sentences.LOCKED);
        var whole = word(Map.of());
        assertThat(objection("a.docx", encrypted(whole))).contains(Sentences.LOCKED);
    }

    @Test
    @DisplayName("Half a document, one with something in front or behind, and one with a part twice are damaged")
    void damagedDocumentsAreRefused() throws IOException {
        var whole = word(Map.of());

        assertThat(objection("a.docx", Arrays.copyOf(whole, whole.length / 2))).contains(Sentences.DAMAGED);
        assertThat(objection("a.docx", FileExamples.join(whole, new byte[3]))).contains(Sentences.DAMAGED);
        assertThat(objection("a.docx", FileExamples.join(whole, whole))).contains(Sentences.DAMAGED);
        assertThat(objection("a.docx", word(Map.of("Word/Document.xml", "<other/>"))))
                .contains(Sentences.DAMAGED);
    }

    @Test
    @DisplayName("Whatever is changed in a document, its reader gives an answer")
    void whateverIsChangedItsReaderGivesAnAnswer() throws IOException {
        var random = new Random(4);
        var whole = word(Map.of("word/styles.xml", "<w:styles/>"));
        for (var change = 0; change < 3_000; change++) {
            var changed = whole.clone();
            for (var bytes = 0; bytes <= change % 4; bytes++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            assertThat(objection("a.docx", changed)).isNotNull();
        }
    }

    /** Says in its directory that each part is one byte long. */
    private static byte[] lying(byte[] archive) {
        return changed(archive, (directory, at) -> directory.putInt(at + 24, 1));
    }

    private static byte[] encrypted(byte[] archive) {
        return changed(archive, (directory, at) -> directory.putShort(at + 8, (short) 1));
    }

    private interface Change {
        void make(ByteBuffer directory, int at);
    }

    private static byte[] changed(byte[] archive, Change change) {
        var bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < archive.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014B50) {
                change.make(bytes, at);
            }
        }
        return bytes.array();
    }
}
