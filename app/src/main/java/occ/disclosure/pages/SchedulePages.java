package occ.disclosure.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.disclosure.Investigation;
import occ.disclosure.Outcome;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedules;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schedules, from drawing up to sending; printed, they bear their marking on every sheet. */
@Controller
class SchedulePages {
    private static final String PATH = Investigation.ADDRESS + "/{reference}/schedules/{kind:MG6C|MG6D|MG6E}";
    private static final String TEMPLATE = "disclosure/schedule";

    private final Schedules schedules;
    private final InvestigationDesk desk;

    SchedulePages(Schedules schedules, InvestigationDesk desk) {
        this.schedules = schedules;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View show(
            Actor actor,
            @PathVariable String reference,
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String version) {
        return desk.as(actor, () -> {
            var about = find(actor, reference, kind);
            return View.of(TEMPLATE, page(actor, about, kind, version, Form.empty()));
        });
    }

    @PostMapping(PATH)
    View drawUp(Actor actor, @PathVariable String reference, @PathVariable Kind kind, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var said = form.read().optionalText("said", "the report", InvestigationDesk.LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, about, kind, "", form));
            }
            var outcome =
                    schedules.drawUp(actor, about.reference(), InvestigationDesk.version(form), kind, said.orElse(""));
            return after(actor, outcome, about, kind, "Drawn up from what is marked now", form);
        });
    }

    @PostMapping(PATH + "/signature")
    View sign(Actor actor, @PathVariable String reference, @PathVariable Kind kind, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var outcome = schedules.sign(actor, about.reference(), InvestigationDesk.version(form), kind);
            return after(actor, outcome, about, kind, "Signed", form);
        });
    }

    @PostMapping(PATH + "/sending")
    View send(Actor actor, @PathVariable String reference, @PathVariable Kind kind, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = desk.findOwn(actor, reference);
            var prosecutor = form.read().text("prosecutor", "which prosecutor", InvestigationDesk.LONGEST_NAME);
            var how = form.read().text("how", "how it was shown", InvestigationDesk.LONGEST_NAME);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, about, kind, "", form));
            }
            var outcome = schedules.send(
                    actor,
                    about.reference(),
                    InvestigationDesk.version(form),
                    kind,
                    prosecutor.orElseThrow(),
                    how.orElseThrow());
            return after(actor, outcome, about, kind, "Noted as shown to the prosecutor", form);
        });
    }

    @PostMapping(PATH + "/file")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable String reference, @PathVariable Kind kind, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.as(actor, () -> {
            var about = find(actor, reference, kind);
            var number = form.read()
                    .optionalNumber("schedule", "the version", 1, Integer.MAX_VALUE)
                    .orElse(0);
            var page = page(actor, about, kind, String.valueOf(number), form);
            var schedule = schedules.take(actor, about, kind, number).orElseThrow(() -> new NoSuchRecord("schedule"));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(kind.form() + "-" + about.reference() + ".csv")
                                    .build()
                                    .toString())
                    .body(ScheduleFile.of(page, schedule));
        });
    }

    /** What is sensitive is not there for whoever does not serve it. */
    private Investigation find(Actor actor, String reference, Kind kind) {
        return kind.isSensitive() ? desk.findOwn(actor, reference) : desk.find(actor, reference);
    }

    private View after(Actor actor, Outcome outcome, Investigation about, Kind kind, String notice, Form form) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(about.address() + "/schedules/" + kind.name(), notice);
            case Outcome.Refused refused ->
                View.invalid(TEMPLATE, page(actor, about, kind, "", InvestigationDesk.tell(form, refused)));
        };
    }

    private SchedulePage page(Actor actor, Investigation about, Kind kind, String version, Form form) {
        var versions = schedules.versions(actor, about, kind);
        var shown = versions.stream()
                .filter(one -> String.valueOf(one.version()).equals(version))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElse(null);
        return new SchedulePage(about, kind, shown, versions, about.isServedBy(actor), form);
    }
}
