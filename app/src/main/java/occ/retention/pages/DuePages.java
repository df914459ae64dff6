package occ.retention.pages;

import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.retention.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due for review in somebody's line, and the same as a file. */
@Controller
class DuePages {
    static final String ADDRESS = "/retention";
    private static final int LINES_A_PAGE = 50;
    private static final int MOST_DAYS_AHEAD = 3_650;

    private final Reviews reviews;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Desk desk;

    DuePages(Reviews reviews, Organisations organisations, Access access, Transactions transactions, Desk desk) {
        this.reviews = reviews;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.desk = desk;
    }

    /** What of it is shown: of whom, and due within how many days. */
    private record Asked(@Nullable OrganisationId owner, String key, int days) {}

    @GetMapping(ADDRESS)
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REVIEW_RETENTION);
            var asked = asked(owner, days);
            var number = PageNumber.of(page);
            var today = desk.today();
            var due = reviews.due(
                    actor,
                    asked.owner(),
                    today.plusDays(asked.days()),
                    (long) (number - 1) * LINES_A_PAGE,
                    LINES_A_PAGE);
            var address = "%s?owner=%s&days=%d&page=".formatted(ADDRESS, asked.key(), asked.days());
            return View.of(
                    "retention/due",
                    new DuePage(
                            due.lines(),
                            new Pages(number, LINES_A_PAGE, due.total(), address),
                            asked.key(),
                            asked.days(),
                            owners(actor),
                            today));
        });
    }

    @PostMapping(ADDRESS + "/file")
    ResponseEntity<byte[]> file(
            Actor actor, @RequestParam(defaultValue = "") String owner, @RequestParam(defaultValue = "") String days) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.REVIEW_RETENTION);
            var asked = asked(owner, days);
            var due = reviews.export(actor, asked.owner(), desk.today().plusDays(asked.days()));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("reviews-due.csv")
                                    .build()
                                    .toString())
                    .body(DueFile.of(due));
        });
    }

    private Asked asked(String owner, String days) {
        var found = organisations.find(owner);
        var ahead = Form.of(Map.of("days", List.of(days)))
                .read()
                .optionalNumber("days", "days", 0, MOST_DAYS_AHEAD)
                .orElse(0);
        return new Asked(
                found.map(Organisation::id).orElse(null),
                found.map(Organisation::key).orElse(""),
                ahead);
    }

    private List<Option> owners(Actor actor) {
        return organisations.all().stream()
                .filter(one -> organisations.covers(actor.unit(), one.id()))
                .map(one -> new Option(one.key(), one.name()))
                .toList();
    }
}
