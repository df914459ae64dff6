package occ.interchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.UploadedFile;

/** From files as handed over to texts. An archive is read in memory and within limits; nothing is written anywhere. */
final class Unpacking {
    private static final String WORKBOOK = "[Content_Types].xml";
    private static final int SMALL_ENOUGH = 1 << 20;

    private final ReturnLimits limits;
    private final List<ReturnFile> files = new ArrayList<>();
    private final List<ReturnProblem> problems = new ArrayList<>();
    private long bytes;

    private Unpacking(ReturnLimits limits) {
        this.limits = limits;
    }

    record Unpacked(List<ReturnFile> files, List<ReturnProblem> problems) {}

    static Unpacked of(List<UploadedFile> uploaded, ReturnLimits limits) {
        var unpacking = new Unpacking(limits);
        uploaded.forEach(unpacking::take);
        return new Unpacked(List.copyOf(unpacking.files), List.copyOf(unpacking.problems));
    }

    private void take(UploadedFile file) {
        var content = file.content();
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6)) {
            unzip(file);
        } else if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            refuse(file.name(), "This is a workbook. Save each of its sheets as “CSV UTF-8” and send those");
        } else {
            decode(file.name(), content);
        }
    }

    private void unzip(UploadedFile file) {
        var before = files.size();
        try (var zip = new ZipInputStream(file.stream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!take(file, zip, entry)) {
                    files.subList(before, files.size()).clear();
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            files.subList(before, files.size()).clear();
            refuse(file.name(), "The archive is damaged or protected by a password");
        }
    }

    /** False where the whole archive is refused. */
    private boolean take(UploadedFile archive, ZipInputStream zip, ZipEntry entry) throws IOException {
        var name = UploadedFile.lastPart(entry.getName());
        if (entry.isDirectory() || name.startsWith(".") || entry.getName().startsWith("__MACOSX")) {
            return true;
        }
        if (name.equals(WORKBOOK)) {
            return refuse(archive.name(), "This is a workbook. Save each of its sheets as “CSV UTF-8” and send those");
        }
        var room = Math.min(limits.bytes(), Math.max(SMALL_ENOUGH, (long) limits.ratio() * archive.size())) - bytes;
        var content = zip.readNBytes((int) Math.max(0, room) + 1);
        if (content.length > room) {
            return refuse(archive.name(), "The archive holds more than can be read: send its files in smaller parts");
        }
        if (files.size() >= limits.files()) {
            return refuse(archive.name(), "The archive holds more than %d files".formatted(limits.files()));
        }
        decode(name, content);
        return true;
    }

    private void decode(String name, byte[] content) {
        bytes += content.length;
        if (bytes > limits.bytes()) {
            refuse(name, "Together the files hold more than can be read: send them in smaller parts");
            return;
        }
        switch (Decoded.of(name, content)) {
            case Decoded.Text(var file) -> files.add(file);
            case Decoded.Unreadable(var problem) -> problems.add(problem);
        }
    }

    private boolean refuse(String name, String sentence) {
        problems.add(ReturnProblem.ofFile(name, sentence));
        return false;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
