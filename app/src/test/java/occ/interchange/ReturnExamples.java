package occ.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import occ.interchange.returns.UploadedFile;
import org.junit.jupiter.api.Assumptions;

/** Returns as forces might send them. */
public final class ReturnExamples {
    /** Data too large or too foreign for this repository lies in a folder beside it. Tests run in the module's folder. */
    private static final Path PROTOTYPE = Path.of(System.getProperty("occ.data", "../../shared/data"), "ocg-prototype");

    public static final String GROUPS = """
        key,name,theme,place
        G1,Tarn Gate,DRUGS,Merseyside
        G2,Cold Harbour,FIREARMS,Merseyside
        """;
    public static final String PEOPLE = """
        key,given_names,family_name,birth_date
        P1,Anna,Kowalska,1979-03-03
        P2,Owen,Marsh,1981-05-20
        P3,,,
        """;
    public static final String MEMBERSHIPS = """
        person,group,role
        P1,G1,PRINCIPAL
        P2,G1,STREET_LEVEL
        P3,G1,LOGISTICS
        P2,G2,ASSOCIATE
        """;

    private ReturnExamples() {}

    public static UploadedFile file(String name, String content) {
        return new UploadedFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Two groups, three people (one of them unknown) and four memberships. */
    public static List<UploadedFile> smallReturn() {
        return List.of(file("groups.csv", GROUPS), file("people.csv", PEOPLE), file("memberships.csv", MEMBERSHIPS));
    }

    public static UploadedFile zip(String name, Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new UploadedFile(name, bytes.toByteArray());
    }

    /** Three hundred megabytes of nothing in a small archive. */
    public static UploadedFile bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("groups.csv"));
            var nothing = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(nothing);
            }
        }
        return new UploadedFile("bomb.zip", bytes.toByteArray());
    }

    /** The prototype's files, where they are at hand; the test is skipped where not. */
    public static List<UploadedFile> prototype() {
        Assumptions.assumeTrue(
                Files.isDirectory(PROTOTYPE),
                "The prototype's files are not in %s: set the system property occ.data to the folder above it"
                        .formatted(PROTOTYPE.toAbsolutePath().normalize()));
        try (var files = Files.list(PROTOTYPE)) {
            var read = new ArrayList<UploadedFile>();
            for (var file : files.sorted().toList()) {
                read.add(new UploadedFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Path prototypeFolder() {
        return PROTOTYPE;
    }
}
