package occ.interchange.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.ImportState;
import occ.interchange.Imports;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Sheet;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.work.Job;
import occ.work.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: as it stands, and its long lists. */
@Controller
class ImportPages {
    private static final int FIRST_PROBLEMS = 10;

    private final Imports imports;
    private final Access access;
    private final Jobs jobs;

    ImportPages(Imports imports, Access access, Jobs jobs) {
        this.imports = imports;
        this.access = access;
        this.jobs = jobs;
    }

    @GetMapping("/imports/{reference}")
    View show(@PathVariable String reference, Actor actor) {
        var shown = imports.get(actor, reference);
        var problems = imports.problems(actor, reference, null, 1).page();
        return View.of(
                "interchange/import",
                new ImportPage(
                        shown,
                        problems.stream().limit(FIRST_PROBLEMS).toList(),
                        shown.isOpen()
                                ? imports.likeRecords(actor, reference, 1).total()
                                : 0,
                        shown.state() == ImportState.APPLIED
                                ? imports.brought(actor, reference, EntityKind.GROUP, 1)
                                : new Found<>(List.of(), 0),
                        access.may(actor, Verb.IMPORT, shown.from()),
                        access.may(actor, Verb.ACCEPT_IMPORT, shown.from()),
                        imports.objectionToAccepting(actor, shown),
                        lastJob(actor, shown)));
    }

    private @Nullable Job lastJob(Actor actor, Import shown) {
        return jobs.recent(actor).stream()
                .filter(job -> shown.path().equals(job.href()))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/imports/{reference}/problems")
    View problems(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Effect effect,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var number = Math.max(1, page);
        var shown = imports.get(actor, reference);
        return View.of(
                "interchange/problems",
                new ProblemsPage(shown, imports.problems(actor, reference, effect, number), effect, number));
    }

    @GetMapping("/imports/{reference}/rows")
    View rows(
            @PathVariable String reference,
            @RequestParam(defaultValue = "groups") String sheet,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var number = Math.max(1, page);
        var asked = Sheet.withKey(sheet).orElseThrow(() -> new NoSuchRecord("sheet"));
        var shown = imports.get(actor, reference);
        return View.of(
                "interchange/rows", new RowsPage(shown, asked, imports.rows(actor, reference, asked, number), number));
    }

    @GetMapping("/imports/{reference}/like-records")
    View likeRecords(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var number = Math.max(1, page);
        var shown = imports.get(actor, reference);
        return View.of(
                "interchange/like-records",
                new LikeRecordsPage(shown, imports.likeRecords(actor, reference, number), number));
    }

    @GetMapping("/imports/{reference}/brought")
    View brought(
            @PathVariable String reference,
            @RequestParam(defaultValue = "GROUP") EntityKind kind,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var number = Math.max(1, page);
        var shown = imports.get(actor, reference);
        return View.of(
                "interchange/brought",
                new BroughtPage(shown, kind, imports.brought(actor, reference, kind, number), number));
    }

    @GetMapping("/imports/{reference}/rejects.csv")
    ResponseEntity<String> rejects(@PathVariable String reference, Actor actor) {
        return csv("rejects-" + imports.get(actor, reference).reference(), imports.rejectFile(actor, reference));
    }

    static ResponseEntity<String> csv(String name, String content) {
        return file(name + ".csv", "text/csv;charset=UTF-8", content);
    }

    static ResponseEntity<String> file(String name, String type, String content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
