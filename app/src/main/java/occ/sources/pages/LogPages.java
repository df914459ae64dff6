package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.sources.AccessLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every access to the register: for its controllers with what it was about, for auditors without. */
@Controller
class LogPages {
    static final String LOG = "/sources/log";
    static final String ACCESSES = "/sources/accesses";

    private static final String TEMPLATE = "sources/log";

    private final AccessLog log;
    private final Gate gate;

    LogPages(AccessLog log, Gate gate) {
        this.log = log;
        this.gate = gate;
    }

    @GetMapping(LOG)
    View show(@RequestParam(defaultValue = "1") String page, HttpServletRequest request, Actor actor) {
        var number = Math.max(1, PageNumber.of(page));
        return gate.through(
                request, key -> View.of(TEMPLATE, new LogPage(log.lines(actor, key, number), number, false)));
    }

    /** Needs no key: what others did is told before the register is unlocked as well. */
    @PostMapping(LOG + "/acknowledgement")
    View acknowledge(HttpServletRequest request, Actor actor) {
        var newest = Form.of(request).value("newest");
        log.acknowledge(actor, newest.matches("\\d{1,18}") ? Long.parseLong(newest) : 0);
        return View.redirect("/work", "You have seen what the other controllers did.");
    }

    @GetMapping(ACCESSES)
    View showAuditor(@RequestParam(defaultValue = "1") String page, Actor actor) {
        var number = Math.max(1, PageNumber.of(page));
        return View.of(TEMPLATE, new LogPage(log.withoutParticulars(actor, number), number, true));
    }
}
