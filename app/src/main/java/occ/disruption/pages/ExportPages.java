package occ.disruption.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.DisruptionExports;
import occ.faces.pages.DateWords;
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
import org.springframework.web.bind.annotation.PostMapping;

/** Taking the list as it is filtered out of the system as a file. A reason is asked, and the trail keeps it. */
@Controller
class ExportPages {
    static final String PATH = Disruption.ADDRESS + "/export";
    private static final String TEMPLATE = "disruption/export";
    private static final int LONGEST_REASON = 500;

    private final DisruptionExports exports;
    private final ListFilters filters;
    private final Access access;
    private final Clock clock;

    ExportPages(DisruptionExports exports, ListFilters filters, Access access, Clock clock) {
        this.exports = exports;
        this.filters = filters;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.EXPORT);
        return View.of(TEMPLATE, page(actor, Form.of(request)));
    }

    @PostMapping(PATH)
    Object create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.EXPORT);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why this leaves the system", LONGEST_REASON);
        if (reason.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, form));
        }
        var export = exports.export(actor, filters.which(part(form), form), reason.get());
        return file(ListFile.csv(export), "disruptions-" + DateWords.today(clock.instant()) + ".csv");
    }

    private ExportPage page(Actor actor, Form form) {
        var part = part(form);
        return new ExportPage(part, form, exports.extent(actor, filters.which(part, form)));
    }

    private static ListPart part(Form form) {
        return ListPart.of(form.value("part"));
    }

    private static ResponseEntity<byte[]> file(String text, String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }
}
