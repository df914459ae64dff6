package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Outcome;
import occ.governance.Steering;
import occ.governance.SteeringGroups;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.meetings.MeetingGroup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying which groups that meet steer the work. The groups themselves are kept where all groups are. */
@Controller
class SteeringPages {
    static final String PATH = ThemeAddress.ALL + "/groups";
    private static final String TEMPLATE = "governance/steering";
    private static final String BOARD = "board";

    private final Steering steering;
    private final Access access;
    private final Transactions transactions;

    SteeringPages(Steering steering, Access access, Transactions transactions) {
        this.steering = steering;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor) {
        access.require(actor, Verb.APPOINT_LEADS);
        return transactions.as(
                actor,
                () -> View.of(TEMPLATE, new SteeringPage(steering.possible(actor), filled(steering.groups(actor)))));
    }

    @PostMapping(PATH)
    View assign(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.APPOINT_LEADS);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var page = new SteeringPage(steering.possible(actor), form);
            return switch (steering.assign(actor, read(page))) {
                case Outcome.Done(var address) -> View.redirect(address, "The groups are recorded");
                case Outcome.Refused(var field, var sentence) -> {
                    form.withError(field, sentence);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    private static SteeringGroups read(SteeringPage page) {
        var threats = new EnumMap<Theme, MeetingGroup>(Theme.class);
        for (var theme : Theme.values()) {
            chosen(page, ThemeAddress.key(theme)).ifPresent(group -> threats.put(theme, group));
        }
        return new SteeringGroups(chosen(page, BOARD).orElse(null), threats);
    }

    private static Optional<MeetingGroup> chosen(SteeringPage page, String field) {
        return page.form()
                .read()
                .optionalChoice(
                        field, page.possible(), group -> group.reference().text());
    }

    private static Form filled(SteeringGroups groups) {
        var typed = new HashMap<String, List<String>>();
        if (groups.board() != null) {
            typed.put(BOARD, List.of(groups.board().reference().text()));
        }
        groups.threats()
                .forEach((theme, group) -> typed.put(
                        ThemeAddress.key(theme), List.of(group.reference().text())));
        return Form.of(typed);
    }
}
