package occ.files.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Objects;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.files.FileExamples;
import occ.files.FileKind;
import occ.files.Files;
import occ.files.Received;
import occ.files.StoredFile;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** What a module's pages do with a file, on a page that is nobody's. */
@WholeApplication
class GivingFilesOutTests {
    @Autowired
    Files files;

    @Autowired
    People people;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    private Actor analyst;
    private ExamplePages pages;
    private MockMvc browser;

    @BeforeEach
    void aPageWithAFile() {
        analyst = people.analyst();
        pages = new ExamplePages();
        browser = MockMvcBuilders.standaloneSetup(pages).build();
    }

    @Controller
    private final class ExamplePages {
        private @Nullable StoredFile kept;

        @PostMapping("/attachments")
        @ResponseBody
        String attach(@RequestParam(name = "file", required = false) @Nullable MultipartFile chosen) {
            var form = Form.empty();
            var ready = FileField.read(files, analyst, form, "file", chosen);
            ready.ifPresent(file -> kept = keep(file));
            return form.errors() + (FileField.isChosen(chosen) ? "" : "nothing chosen");
        }

        @GetMapping("/attachment")
        ResponseEntity<Resource> attachment() {
            return FileResponse.of(
                    files.open(analyst, Objects.requireNonNull(kept).id()));
        }
    }

    @Test
    @DisplayName("A file is always downloaded, under its name, and never kept, shown or taken for another kind")
    void aFileIsAlwaysDownloaded() throws Exception {
        var page = FileExamples.bytes("Seen at the quay");
        attach("Zeuge \"Müller\"; x.txt", page);

        var answer = ask(get("/attachment"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(page);
        assertThat(answer.getContentType()).isEqualTo("text/plain");
        assertThat(answer.getContentLength()).isEqualTo(page.length);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''Zeuge%20_M%C3%BCller_%3B%20x.txt");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("A name cannot add a header to the answer")
    void aNameAddsNoHeader() throws Exception {
        attach("a\r\nSet-Cookie: b=c\r\n.txt", FileExamples.bytes("text"));

        var answer = ask(get("/attachment"));

        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Content-Disposition")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    @DisplayName("A refusal stands beside the field, and so does a file that is too large")
    void aRefusalStandsBesideTheField() throws Exception {
        assertThat(attach("a.pdf", FileExamples.windowsProgram()))
                .contains("field=file")
                .contains("This is a Windows program and not a PDF document");
        assertThat(attach("a.pdf", new byte[(int) files.largest() + 1]))
                .contains("field=file")
                .contains("The file is larger than 25 MB");
        assertThat(pages.kept).isNull();
    }

    @Test
    @DisplayName("A field in which nothing was chosen is not a file")
    void nothingChosenIsNoFile() throws Exception {
        assertThat(attach("", new byte[0])).isEqualTo("[]nothing chosen");
        assertThat(ask(multipart("/attachments")).getContentAsString()).isEqualTo("[]nothing chosen");
    }

    @Test
    @DisplayName("The field accepts the endings of all kinds")
    void theFieldAcceptsTheEndingsOfAllKinds() {
        assertThat(FileKind.accepted()).startsWith(".pdf,.jpg,.jpeg,.png,").endsWith(",.mp4,.mov");
    }

    private StoredFile keep(Received.Ready ready) {
        return transactions.as(analyst, () -> files.keep(analyst, ready, classes.ownedBy(analyst, Handling.P)));
    }

    private String attach(String name, byte[] content) throws Exception {
        var chosen = new MockMultipartFile("file", name, "application/octet-stream", content);
        return ask(multipart("/attachments").file(chosen)).getContentAsString();
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
