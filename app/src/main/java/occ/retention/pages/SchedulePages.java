package occ.retention.pages;

import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Schedules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The schedules in force. */
@Controller
class SchedulePages {
    static final String ADDRESS = "/retention/schedule";

    private final Schedules schedules;
    private final Access access;

    SchedulePages(Schedules schedules, Access access) {
        this.schedules = schedules;
        this.access = access;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return View.of("retention/schedule", new SchedulePage(schedules));
    }
}
