package occ.files.internal;

import static occ.files.FileExamples.bytes;
import static occ.files.FileExamples.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import occ.files.FileExamples;
import occ.files.FileKind;
import occ.files.FileName;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A file that is not what its name says is refused, with a sentence that says what it is. */
class WhatAFileIsTests {
    private static final Checks CHECKS = new Checks(Limits.upTo(25 << 20));

    @Test
    @DisplayName("One of every kind is taken")
    void oneOfEveryKindIsTaken() throws IOException {
        for (var kind : FileKind.values()) {
            assertThat(objection(FileExamples.name(kind), FileExamples.of(kind)))
                    .as(kind.words())
                    .isEmpty();
        }
        assertThat(objection("voice.m4a", FileExamples.of(FileKind.MP4))).isEmpty();
    }

    @Test
    @DisplayName("Each kind under the name of each other kind is refused, and named for what it is")
    void noKindPassesForAnother() throws IOException {
        for (var kind : FileKind.values()) {
            for (var other : FileKind.values()) {
                if (Shape.of(kind).stream().noneMatch(Shape.of(other)::contains)) {
                    assertThat(objection(FileExamples.name(kind), FileExamples.of(other)))
                            .as("%s as %s", other, kind)
                            .hasValueSatisfying(sentence -> assertThat(sentence).contains("not " + kind.inSentence()));
                }
            }
        }
        assertThat(objection("plan.docx", FileExamples.of(FileKind.XLSX)))
                .contains("This is an archive and not a Word document, though its name ends in .docx");
    }

    @Test
    @DisplayName("Programs, scripts, pages and archives are told for what they are, whatever their name")
    void programsAreTold() throws IOException {
        assertThat(objection("holiday.jpg", FileExamples.windowsProgram()))
                .contains("This is a Windows program and not a JPEG picture, though its name ends in .jpg");
        assertSeen("a Linux program", "a.pdf", join(new byte[] {0x7F}, bytes("ELF"), new byte[20]));
        assertSeen("a script", "a.txt", bytes("#!/bin/sh\nrm -rf ~\n"));
        assertSeen("a script", "a.txt", bytes("<?php system($_GET['c']);"));
        assertSeen("a web page", "a.txt", bytes("  <!DOCTYPE html><script>alert(1)</script>"));
        assertSeen("a web page", "a.csv", bytes("\uFEFF\n<HTML><body onload=alert(1)>"));
        assertSeen("a web page", "a.txt", "\uFEFF<script>alert(1)</script>".getBytes(StandardCharsets.UTF_16LE));
        assertSeen("an SVG drawing", "a.png", bytes("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"));
        assertSeen("an XML document", "a.txt", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>"));
        assertSeen("an archive", "a.docx", join(bytes("Rar!"), new byte[] {0x1A, 7, 0, 0}));
        assertSeen("an older Office program", "a.docx", hex("D0CF11E0A1B11AE10000"));
        assertSeen("a rich text document", "a.docx", bytes("{\\rtf1 hello}"));
        assertSeen("a shortcut", "a.pdf", hex("4C0000000114020000000000"));
        assertSeen("text", "a.gif", bytes("GIF89a/*....*/=1;alert(document.cookie)"));
        assertSeen("something else", "a.mp3", new byte[64]);
        assertSeen("something else", "a.heic", FileExamples.film("avif"));
    }

    @Test
    @DisplayName("What is two things at once is refused: a picture, a PDF or a film that an archive hangs on")
    void whatIsTwoThingsAtOnceIsRefused() throws IOException {
        var archive = FileExamples.zip(java.util.Map.of("payload.class", "x"));
        for (var kind : FileKind.values()) {
            if (!Shape.of(kind).contains(Shape.ZIP) && !Shape.of(kind).contains(Shape.TEXT)) {
                assertThat(objection(FileExamples.name(kind), join(FileExamples.of(kind), archive)))
                        .as(kind.words())
                        .hasValueSatisfying(sentence -> assertThat(sentence).contains("and an archive"));
            }
        }
        assertThat(objection("a.txt", join(bytes("text"), archive))).isPresent();
        var words = join(FileExamples.of(FileKind.PDF), bytes("PK\u0005\u0006 is how an archive ends"), new byte[20]);
        assertThat(objection("a.pdf", join(words, bytes("%%EOF")))).isEmpty();
    }

    @Test
    @DisplayName("Text holds nothing but text, to its last byte; letters that look like a signature are letters")
    void textHoldsNothingButText() throws IOException {
        assertThat(objection("a.txt", join(bytes("x".repeat(20_000)), new byte[] {0})))
                .contains("The file holds more than text, though its name ends in .txt");
        assertThat(objection("a.txt", bytes("MZ was seen with PK at the quay"))).isEmpty();
        assertThat(objection("a.txt", "Müller, 20 £".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(objection("a.txt", "\uFEFFДорога".repeat(5_000).getBytes(StandardCharsets.UTF_16BE)))
                .isEmpty();
        assertThat(objection("a.txt", "\uFEFFa\0b".getBytes(StandardCharsets.UTF_16BE)))
                .isPresent();
    }

    @Test
    @DisplayName("What is cut off is refused, wherever")
    void whatIsCutOffIsRefused() throws IOException {
        assertThat(objection("a.pdf", bytes("%PDF-1.7\n1 0 obj"))).contains(Sentences.CUT_OFF);
        for (var kind : new FileKind[] {FileKind.JPEG, FileKind.PNG, FileKind.GIF, FileKind.TIFF, FileKind.HEIC}) {
            var whole = FileExamples.of(kind);
            for (var length = 8; length < Math.min(24, whole.length); length++) {
                assertThat(objection(FileExamples.name(kind), Arrays.copyOf(whole, length)))
                        .as("%d bytes of %s", length, kind)
                        .satisfiesAnyOf(
                                objection -> assertThat(objection).isPresent(),
                                // The size of a GIF stands in its first ten bytes.
                                objection -> assertThat(kind).isEqualTo(FileKind.GIF));
            }
        }
    }

    @Test
    @DisplayName("A small file that becomes an enormous picture is refused by what its header says")
    void enormousPicturesAreRefused() throws IOException {
        assertEnormous("a.png", overwritten(FileExamples.of(FileKind.PNG), 16, 60_000, 60_000));
        assertEnormous("a.heic", FileExamples.heic(60_000, 60_000));
        assertEnormous("a.webp", FileExamples.webp(16_000, 16_000));
        assertEnormous("a.jpg", jpeg(0xFFFF, 0xFFFF));
        assertEnormous("a.tif", tiff(60_000, 60_000, 0));
        assertEnormous("a.gif", join(bytes("GIF89a"), hex("FFFFFFFF"), new byte[8]));
        assertThat(objection("a.png", overwritten(FileExamples.of(FileKind.PNG), 16, -1, -1)))
                .as("the largest numbers there are")
                .isPresent();
        assertThat(objection("a.png", overwritten(FileExamples.of(FileKind.PNG), 16, 0, 60_000)))
                .contains(Sentences.NO_SIZE);
        assertThat(objection("a.jpg", jpeg(12_000, 9_000))).isEmpty();
    }

    @Test
    @DisplayName("Headers that lead in circles or nowhere come to an end")
    void headersThatLeadInCirclesComeToAnEnd() throws IOException {
        assertThat(objection("a.tif", tiff(10, 10, 8))).contains(Sentences.NO_SIZE);
        assertThat(objection("a.tif", tiff(10, 10, 1 << 30))).contains(Sentences.CUT_OFF);
        assertThat(objection(
                        "a.heic", join(FileExamples.box("ftyp", bytes("heic0000")), hex("00000000"), bytes("meta"))))
                .isPresent();
        assertThat(objection(
                        "a.heic", join(FileExamples.box("ftyp", bytes("heic0000")), hex("00000003"), bytes("meta"))))
                .contains(Sentences.CUT_OFF);
    }

    private static byte[] jpeg(int width, int height) {
        var frame = ByteBuffer.allocate(11)
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width);
        return join(hex("FFD8FFE000040000"), frame.array(), hex("FFD9"));
    }

    private static byte[] tiff(int width, int height, int next) {
        var tiff = ByteBuffer.allocate(38)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(0x4D4D002A)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(width);
        tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(height);
        return tiff.putInt(next).array();
    }

    private static byte[] overwritten(byte[] bytes, int at, int width, int height) {
        return ByteBuffer.wrap(bytes.clone())
                .putInt(at, width)
                .putInt(at + 4, height)
                .array();
    }

    private static void assertEnormous(String name, byte[] content) throws IOException {
        assertThat(objection(name, content))
                .as(name)
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("At most 200 million points"));
    }

    private static void assertSeen(String what, String name, byte[] content) throws IOException {
        assertThat(objection(name, content))
                .as(what)
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("This is ").contains(what));
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    static Optional<String> objection(String name, byte[] content) throws IOException {
        var read = FileName.of(name);
        var kind = FileKind.ending(read.ending()).orElseThrow();
        return CHECKS.objection(read, kind, new Bytes(new SeekableInMemoryByteChannel(content)));
    }
}
