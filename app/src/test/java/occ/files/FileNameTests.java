package occ.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileNameTests {
    @Test
    @DisplayName("Of a path only its last part is a name, with slashes of either kind")
    void aPathIsNoName() {
        assertThat(FileName.of("../../etc/passwd.txt").text()).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Users\\dorrit\\Desktop\\statement.pdf").text())
                .isEqualTo("statement.pdf");
        assertThat(FileName.of("/").text()).isEqualTo("unnamed");
        assertThat(FileName.of("..").text()).isEqualTo("unnamed");
        assertThat(FileName.of("").text()).isEqualTo("unnamed");
    }

    @Test
    @DisplayName("What cannot be seen is dropped, above all what turns the direction of a name")
    void whatCannotBeSeenIsDropped() {
        assertThat(FileName.of("invoice\u202Efdp.exe").text()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("state\u200Bment\0\r\n.pdf").text()).isEqualTo("statement.pdf");
        assertThat(FileName.of("a\u2028b\u00A0 c.pdf").text()).isEqualTo("a b c.pdf");
        assertThat(FileName.of("what?\"is\" <this>.pdf").text()).isEqualTo("what__is_ _this_.pdf");
    }

    @Test
    @DisplayName("The ending is the last one, in small letters, and dots or blanks behind it do not hide it")
    void theEndingIsTheLastOne() {
        assertThat(FileName.of("photo.jpg.EXE").ending()).isEqualTo("exe");
        assertThat(FileName.of("photo.exe. ").ending()).isEqualTo("exe");
        assertThat(FileName.of(".htaccess").text()).isEqualTo("htaccess");
        assertThat(FileName.of("statement").ending()).isEmpty();
    }

    @Test
    @DisplayName("A long name is cut in front of its ending")
    void aLongNameIsCutInFrontOfItsEnding() {
        var name = FileName.of("ж".repeat(400) + ".pdf");

        assertThat(name.text()).hasSize(120).endsWith("ж….pdf");
        assertThat(name.ending()).isEqualTo("pdf");
        assertThat(FileName.of("x".repeat(400)).text()).hasSize(120).endsWith("x…");
    }

    @Test
    @DisplayName("Names in other writings stay as they are")
    void namesInOtherWritingsStay() {
        for (var name : Arrays.asList("Zeugenaussage Müller.pdf", "показания.docx", "ご注文.png", "صورة.jpg")) {
            assertThat(FileName.of(name).text()).isEqualTo(name);
        }
        assertThat(FileName.of("Mu\u0308ller.pdf").text()).isEqualTo("Müller.pdf");
    }

    @Test
    @DisplayName("A size is said as people say it")
    void aSizeIsSaidAsPeopleSayIt() {
        assertThat(FileSize.of(1)).isEqualTo("1 byte");
        assertThat(FileSize.of(812)).isEqualTo("812 bytes");
        assertThat(FileSize.of(14_000)).isEqualTo("14 KB");
        assertThat(FileSize.of(2_500_000)).isEqualTo("2.4 MB");
        assertThat(FileSize.of(25 << 20)).isEqualTo("25 MB");
    }
}
