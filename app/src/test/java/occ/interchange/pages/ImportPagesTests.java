package occ.interchange.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import occ.interchange.ImportState;
import occ.interchange.Imports;
import occ.interchange.ReturnExamples;
import occ.kernel.Actor;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Job;
import occ.work.Jobs;
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
        var browser = browsers.as(actor);
        var body = new StringBuilder();
        Map.of(
                        "_csrf", browser.token(),
                        "title", "Return of Merseyside",
                        "kind", "OFFICIAL",
                        "grade", grade,
                        "place", "merseyside",
                        "purpose", "Quarterly return")
                .forEach((name, value) -> part(body, "name=\"%s\"".formatted(name), value));
        for (var file : ReturnExamples.smallReturn()) {
            part(body, "name=\"files\"; filename=\"%s\"".formatted(file.name()), new String(file.content(), UTF_8));
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        var home = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create(home + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", "occ-session=" + browser.sessionKey())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }
}
