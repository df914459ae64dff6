package occ.disruption.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Quarter;
import occ.disruption.Quarters;
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

/** Figures before small numbers were left out, for whoever checks the count. A reason is asked, and the trail keeps it. */
@Controller
class SealedPages {
    private static final String PATH = Quarter.ADDRESS + "/{quarter}/sealed";
    private static final String TEMPLATE = "disruption/sealed";
    private static final int LONGEST_REASON = 500;

    private final Quarters quarters;
    private final Access access;

    SealedPages(Quarters quarters, Access access) {
        this.quarters = quarters;
        this.access = access;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String quarter) {
        return View.of(TEMPLATE, new SealedPage(locked(actor, quarter), Form.empty()));
    }

    @PostMapping(PATH)
    Object create(Actor actor, @PathVariable String quarter, HttpServletRequest request) {
        var asked = locked(actor, quarter);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why this leaves the system", LONGEST_REASON);
        if (reason.isEmpty()) {
            return View.invalid(TEMPLATE, new SealedPage(asked, form));
        }
        var sealed = quarters.unseal(actor, asked, reason.get());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("disruptions-%s-sealed.csv".formatted(asked.key()))
                                .build()
                                .toString())
                .body(SealedFile.csv(sealed).getBytes(UTF_8));
    }

    private Quarter locked(Actor actor, String typed) {
        access.require(actor, Verb.COUNT_EVERYTHING);
        return Quarter.parse(typed)
                .filter(quarter -> quarters.locked(actor).stream()
                        .anyMatch(one -> one.quarter().equals(quarter)))
                .orElseThrow(() -> new NoSuchRecord("locked quarter"));
    }
}
