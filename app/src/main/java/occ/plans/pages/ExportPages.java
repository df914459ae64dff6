package occ.plans.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.AccessClasses;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Actions;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking the actions of a plan out of the system. It is a disclosure: a reason is asked, and the trail keeps it. */
@Controller
class ExportPages {
    private static final String PATH = SUBJECT + "/plan/export";
    private static final String TEMPLATE = "plans/export";
    private static final int LONGEST = 500;

    private final SubjectsInPaths paths;
    private final Actions actions;
    private final AccessClasses classes;

    ExportPages(SubjectsInPaths paths, Actions actions, AccessClasses classes) {
        this.paths = paths;
        this.actions = actions;
        this.classes = classes;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return View.of(TEMPLATE, page(paths.toExport(actor, collection, reference), Form.empty()));
    }

    @PostMapping(PATH)
    Object create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toExport(actor, collection, reference);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why this leaves the system", LONGEST);
        if (reason.isEmpty() || !form.isValid()) {
            return View.invalid(TEMPLATE, page(subject, form));
        }
        return file(ActionsFile.of(marking(subject), actions.export(actor, subject.id(), reason.get())));
    }

    private String marking(Subject subject) {
        var held = classes.get(subject.accessClass());
        return held.marking().label() + ". Handling code " + held.handling().label();
    }

    private static WordingPage page(Subject subject, Form form) {
        return new WordingPage(
                SubjectHeading.below(subject, "Export"), form, 0, List.of(), subject.address() + "/plan/export");
    }

    private static ResponseEntity<byte[]> file(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("actions.csv")
                                .build()
                                .toString())
                .body(text.getBytes(UTF_8));
    }
}
