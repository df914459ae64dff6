package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.Levers;
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

/** The bodies that can be asked for help, and each of them. */
@Controller
class BodyPages {
    static final String ONE = Body.ADDRESS + "/{key}";
    private static final String LIST = "partners/bodies";
    private static final int SIZE = 50;

    private final Bodies bodies;
    private final Levers levers;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    BodyPages(Bodies bodies, Levers levers, Access access, Transactions transactions, Clock clock) {
        this.bodies = bodies;
        this.levers = levers;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Body.ADDRESS)
    View list(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var form = Form.of(request);
            var filter = BodyFilter.read(form);
            var pages = new Pages(PageNumber.of(page), SIZE, bodies.count(actor, filter), BodyFilter.pages(filter));
            var shown = new BodiesPage(
                    form,
                    bodies.find(actor, filter, pages.offset(), SIZE),
                    pages,
                    access.may(actor, Verb.KEEP_PARTNERS),
                    access.may(actor, Verb.EXPORT),
                    BodyFilter.address(filter, "/file"),
                    levers.waiting(actor));
            return form.isValid() ? View.of(LIST, shown) : View.invalid(LIST, shown);
        });
    }

    @PostMapping(Body.ADDRESS + "/file")
    ResponseEntity<byte[]> file(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.EXPORT);
        var found = bodies.export(actor, BodyFilter.read(Form.of(request)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("partners-" + DateWords.today(clock.instant()) + ".csv")
                                .build()
                                .toString())
                .body(BodiesFile.of(found));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String key) {
        return transactions.as(actor, () -> {
            var body = bodies.get(actor, key);
            return View.of(
                    "partners/body",
                    new BodyPage(
                            body,
                            levers.of(actor, body.id()),
                            bodies.relationships(actor, body.id()),
                            access.may(actor, Verb.KEEP_PARTNERS) && !body.isClosed(),
                            DateWords.today(clock.instant())));
        });
    }
}
