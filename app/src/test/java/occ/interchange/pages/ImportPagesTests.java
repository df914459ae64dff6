package occ.interchange.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import occ.access.Role;
import occ.interchange.ImportState;
import occ.interchange.Imports;
import occ.interchange.ReturnExamples;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Job;
import occ.work.Jobs;
import occ.work.Jobs.Cancelled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@WholeApplication
class ImportPagesTests {
    private static final String BOUNDARY = "a-line-between-parts";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Imports imports;

    @Autowired
    Jobs jobs;

    @Autowired
    Environment environment;

    @Test
    @DisplayName("A return goes from upload to the map and off it again through pages")
    void aReturnGoesToTheMapAndOffItAgain() throws Exception {
        var analyst = browsers.as(people.analyst());
        var second = browsers.as(people.coordinator());

        var path = analyst.leadsTo(upload(people.analyst(), "2D P"));
        assertThat(analyst.get(path).body())
                .contains("Ask for acceptance")
                .contains("What is in it")
                .doesNotContain("Accept and record");
        analyst.post(path + "/request", Map.of());
        assertThat(analyst.get(path).body()).doesNotContain("Accept and record");
        assertThat(second.get(path).body()).contains("Accept and record");

        waitFor(people.coordinator(), second.leadsTo(second.post(path + "/acceptance", Map.of())));
        assertThat(second.get(path).body()).contains("Groups it put on the map").contains("Tarn Gate");

        assertThat(second.post(path + "/undoing", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        waitFor(
                people.coordinator(),
                second.leadsTo(second.post(path + "/undoing", Map.of("reason", "Sent by mistake"))));
        assertThat(state(path)).isEqualTo(ImportState.UNDONE);
        assertThat(second.get(path).body()).contains("Sent by mistake");
    }

    @Test
    @DisplayName("Every list of an import is a page, with words where there is nothing")
    void everyListIsAPage() throws Exception {
        var analyst = browsers.as(people.analyst());
        var path = analyst.leadsTo(upload(people.analyst(), "2D P"));

        assertThat(analyst.get("/imports").body()).contains(path);
        assertThat(analyst.get(path + "/rows?sheet=people").body()).contains("Anna Kowalska, born 3 March 1979");
        assertThat(analyst.get(path + "/rows?sheet=relations").body()).contains("Nothing of this sheet");
        assertThat(analyst.get(path + "/problems").body())
                .contains("groups.csv")
                .contains("people.csv");
        assertThat(analyst.get(path + "/problems?effect=FILE_REFUSED").body()).contains("There is no such problem");
        assertThat(analyst.get(path + "/brought").body()).contains("Nothing of this kind");
        assertThat(analyst.get(path + "/like-records").statusCode()).isEqualTo(200);
        assertThat(analyst.get(path + "/rejects.csv").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("rejects-IMP-"));
        assertThat(analyst.get("/imports/format").body()).contains("birth_date");
        assertThat(analyst.get("/imports/templates/people.csv").body()).contains("given_names");
    }

    @Test
    @DisplayName("A form without files or with a wrong grade comes back with every problem and what was typed")
    void aWrongFormComesBack() throws Exception {
        var answer = upload(people.analyst(), "9Z");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A grade looks like 1B P").contains("Return of Merseyside");
        assertThat(browsers.as(people.analyst()).post("/imports", Map.of()).body())
                .contains("Choose the files of the return")
                .contains("Enter the title of the source");
    }

    @Test
    @DisplayName("A file that cannot be read becomes an import that goes no further, with file, row, column and reason")
    void aFileThatCannotBeReadGoesNoFurther() throws Exception {
        for (var bad : badFiles().entrySet()) {
            var analyst = browsers.as(people.analyst());
            var path = analyst.leadsTo(upload(people.analyst(), "2D P", List.of(bad.getKey())));

            assertThat(analyst.get(path).body())
                    .as(bad.getKey().name())
                    .contains("A file of the return could not be read")
                    .contains(bad.getValue())
                    .doesNotContain("Ask for acceptance");
            assertThat(analyst.post(path + "/request", Map.of()).statusCode()).isEqualTo(303);
            assertThat(state(path)).isEqualTo(ImportState.CHECKED);
        }
    }

    private static Map<UploadedFile, String> badFiles() throws IOException {
        return Map.of(
                new UploadedFile("minutes.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8)),
                "not clear which sheet this is",
                new UploadedFile("groups.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}),
                "groups.csv",
                ReturnExamples.bomb(),
                "holds more than can be read",
                ReturnExamples.file("groups.csv", ""),
                "The file is empty",
                ReturnExamples.file("groups.csv", "first,second\nG1,Tarn Gate\n"),
                "needs the column",
                ReturnExamples.file("groups.csv", "key,name,name\nG1,Tarn Gate,Gate\n"),
                "stands twice",
                new UploadedFile("people.csv", "key,family_name\nP1,M\u00fcller\n".getBytes(ISO_8859_1)),
                "character 5");
    }

    @Test
    @DisplayName("A cell with a formula is left out with its reason, and leaves in the reject file as text")
    void aFormulaIsLeftOut() throws Exception {
        var analyst = browsers.as(people.analyst());
        var path = analyst.leadsTo(upload(
                people.analyst(),
                "2D P",
                List.of(ReturnExamples.file("people.csv", "key,family_name,occupation\nP1,Lowe,=HYPERLINK(1)\n"))));

        assertThat(analyst.get(path).body()).contains("=HYPERLINK(1)").contains("Ask for acceptance");
        assertThat(analyst.get(path + "/rejects.csv").body()).contains(",occupation,'=HYPERLINK(1),Value left out,");
    }

    @Test
    @DisplayName("Ten megabytes pasted where a sentence belongs come back with a problem at the field")
    void tenMegabytesPastedComeBack() throws Exception {
        var answer = upload(people.analyst(), Map.of("purpose", "x".repeat(10 << 20)), ReturnExamples.smallReturn());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#purpose\"").contains("500 characters");
    }

    @Test
    @DisplayName("Of an attempt that was broken off the import says when and why, and that nothing came of it")
    void anAttemptBrokenOffIsSaid() throws Exception {
        var analyst = browsers.as(people.analyst());
        var coordinator = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var second = browsers.as(coordinator);
        var path = analyst.leadsTo(upload(people.analyst(), "2D P"));
        analyst.post(path + "/request", Map.of());

        var goOn = new CountDownLatch(1);
        var job = jobs.start(coordinator, "interchange.import", "Import", path, progress -> {
            goOn.await();
            throw new Cancelled();
        });
        assertThat(second.get(path).body()).contains("You have it under way").doesNotContain("Accept and record");
        goOn.countDown();
        await().until(() -> !jobs.get(coordinator, job.reference()).isRunning());

        assertThat(second.get(path).body())
                .contains("was broken off. You stopped it before it was finished. Nothing of it was recorded.")
                .contains("Accept and record");
    }

    private ImportState state(String path) {
        return imports.get(people.coordinator(), path.substring(path.lastIndexOf('/') + 1))
                .state();
    }

    private void waitFor(Actor actor, String job) throws InterruptedException {
        var reference = job.substring(job.lastIndexOf('/') + 1);
        for (var looks = 0; looks < 300 && jobs.get(actor, reference).isRunning(); looks++) {
            Thread.sleep(50);
        }
        assertThat(jobs.get(actor, reference).state()).isEqualTo(Job.State.DONE);
    }

    private HttpResponse<String> upload(Actor actor, String grade) throws Exception {
        return upload(actor, grade, ReturnExamples.smallReturn());
    }

    private HttpResponse<String> upload(Actor actor, String grade, List<UploadedFile> files) throws Exception {
        return upload(actor, Map.of("grade", grade), files);
    }

    private HttpResponse<String> upload(Actor actor, Map<String, String> typed, List<UploadedFile> files)
            throws Exception {
        var browser = browsers.as(actor);
        var fields = new HashMap<>(Map.of(
                "_csrf", browser.token(),
                "title", "Return of Merseyside",
                "kind", "OFFICIAL",
                "place", "merseyside",
                "purpose", "Quarterly return"));
        fields.putAll(typed);
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, "name=\"%s\"".formatted(field.getKey()), field.getValue().getBytes(UTF_8));
        }
        for (var file : files) {
            part(body, "name=\"files\"; filename=\"%s\"".formatted(file.name()), file.content());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        var home = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create(home + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", "occ-session=" + browser.sessionKey())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition);
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
