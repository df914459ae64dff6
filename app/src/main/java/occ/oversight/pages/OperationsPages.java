package occ.oversight.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.oversight.Inquiries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is logged, operation by operation, as section 62 asks; of nobody by name. */
@Controller
class OperationsPages {
    static final String ADDRESS = "/oversight/operations";

    private final Inquiries inquiries;
    private final Access access;
    private final Clock clock;

    OperationsPages(Inquiries inquiries, Access access, Clock clock) {
        this.inquiries = inquiries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_TRAIL);
        var today = DateWords.today(clock.instant());
        var form = Form.of(request);
        var month = Months.of(form.value("month"), today);
        var latest = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        return View.of(
                "oversight/operations",
                OperationsPage.of(month, today, inquiries.operations(actor, month.atDay(1), latest)));
    }
}
