package occ.retention.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.MopiGroup;
import occ.kernel.Actor;
import occ.retention.Kept;
import occ.retention.Reviews;
import occ.retention.Schedules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The review group of one record, by a person and with a reason. */
@Controller
class GroupPages {
    private static final String PATH = Kept.ADDRESS + "{reference}/group";
    private static final String TEMPLATE = "retention/group";

    private final Reviews reviews;
    private final Schedules schedules;
    private final Access access;

    GroupPages(Reviews reviews, Schedules schedules, Access access) {
        this.reviews = reviews;
        this.schedules = schedules;
        this.access = access;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        var record = open(actor, reference);
        var form = Form.of(Map.of("group", List.of(record.group().name())));
        return View.of(TEMPLATE, new GroupPage(record, schedules, form));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var record = open(actor, reference);
        var form = Form.of(request);
        var group = form.read().choice("group", "its review group", MopiGroup.class);
        var reason = form.read().text("reason", "the reason", Desk.LONGEST);
        if (group.isEmpty() || reason.isEmpty()) {
            return View.invalid(TEMPLATE, new GroupPage(record, schedules, form));
        }
        return Desk.after(
                reviews.group(actor, record.reference(), group.get(), reason.get()),
                record.address(),
                "Its review group is changed",
                "",
                refused -> View.invalid(
                        TEMPLATE,
                        new GroupPage(record, schedules, form.withError(refused.field(), refused.sentence()))));
    }

    private Kept open(Actor actor, String reference) {
        access.require(actor, Verb.REVIEW_RETENTION);
        var record = reviews.get(actor, Desk.read(reference));
        access.require(actor, Verb.REVIEW_RETENTION, record.owner());
        return record;
    }
}
