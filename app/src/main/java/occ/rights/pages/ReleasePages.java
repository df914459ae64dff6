package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Outcome;
import occ.rights.Release;
import occ.rights.Releasing;
import occ.rights.RightsCase;
import occ.rights.Searching;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From the draft of an answer to its sending. */
@Controller
class ReleasePages {
    private static final String ONE = RightsCase.ADDRESS + "/{reference}";
    private static final String DRAFT = "rights/draft";
    private static final String APPROVAL = "rights/approval";
    private static final String RELEASE = "rights/release";

    private final Releasing releasing;
    private final Searching searching;
    private final RightsDesk desk;

    ReleasePages(Releasing releasing, Searching searching, RightsDesk desk) {
        this.releasing = releasing;
        this.searching = searching;
        this.desk = desk;
    }

    @GetMapping(ONE + "/draft")
    View draft(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> View.of(DRAFT, page(actor, desk.find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/draft")
    View submit(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var outcome = releasing.submit(actor, about.reference(), RightsDesk.version(form));
            return after(actor, outcome, about, "Sent for approval", DRAFT, form);
        });
    }

    @GetMapping(ONE + "/approval")
    View approvalForm(Actor actor, @PathVariable String reference) {
        return desk.overt(
                actor, () -> View.of(APPROVAL, page(actor, desk.findToApprove(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/approval")
    View approve(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.findToApprove(actor, reference);
            var outcome = releasing.approve(actor, about.reference(), RightsDesk.version(form));
            return after(actor, outcome, about, "Approved. It can be sent", APPROVAL, form);
        });
    }

    @PostMapping(ONE + "/return")
    View sendBack(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.findToApprove(actor, reference);
            var why = form.read().text("why", "what is to be done", RightsDesk.LONGEST);
            if (why.isEmpty()) {
                return View.invalid(APPROVAL, page(actor, about, form));
            }
            var outcome = releasing.sendBack(actor, about.reference(), RightsDesk.version(form), why.get());
            return after(actor, outcome, about, "Sent back", APPROVAL, form);
        });
    }

    @GetMapping(ONE + "/release")
    View release(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            return View.of(RELEASE, new ReleasePage(desk.top(about), kept(actor, about), Form.empty()));
        });
    }

    /** On paper for the requester, with nothing of ours around it. */
    @GetMapping(ONE + "/release/paper")
    View paper(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> {
            var release = kept(actor, desk.find(actor, reference));
            return View.of("rights/letter", new LetterPage("Answer", release.text()));
        });
    }

    @PostMapping(ONE + "/release/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var release = releasing.take(actor, about).orElseThrow(() -> new NoSuchRecord("release"));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(release.reference().text() + ".txt")
                                    .build()
                                    .toString())
                    .body(release.text().getBytes(StandardCharsets.UTF_8));
        });
    }

    @PostMapping(ONE + "/sending")
    View send(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var how = form.read().text("how", "how it was sent", RightsDesk.LONGEST);
            if (how.isEmpty()) {
                return View.invalid(RELEASE, new ReleasePage(desk.top(about), kept(actor, about), form));
            }
            releasing.send(actor, about.reference(), RightsDesk.version(form), how.get());
            return View.redirect(about.address(), "Noted as sent");
        });
    }

    private Release kept(Actor actor, RightsCase about) {
        return releasing.release(actor, about).orElseThrow(() -> new NoSuchRecord("release"));
    }

    private View after(Actor actor, Outcome outcome, RightsCase about, String notice, String template, Form form) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(about.address(), notice);
            case Outcome.Refused refused -> {
                RightsDesk.tell(form, refused);
                yield View.invalid(template, page(actor, about, form));
            }
        };
    }

    private DraftPage page(Actor actor, RightsCase about, Form form) {
        return new DraftPage(desk.top(about), releasing.preview(actor, about), searching.found(actor, about), form);
    }
}
