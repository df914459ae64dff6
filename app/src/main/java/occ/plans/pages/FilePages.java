package occ.plans.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import java.time.Clock;
import occ.kernel.Actor;
import occ.plans.Actions;
import occ.plans.Actions.Owned;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Due days for a calendar: of one plan, and of all that is the reader's own. */
@Controller
class FilePages {
    private final SubjectsInPaths paths;
    private final Actions actions;
    private final Clock clock;

    FilePages(SubjectsInPaths paths, Actions actions, Clock clock) {
        this.paths = paths;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping(SUBJECT + "/plan/calendar.ics")
    ResponseEntity<byte[]> ofPlan(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, collection, reference);
        return file(CalendarFile.of(actions.of(actor, subject.id()), clock.instant()));
    }

    @GetMapping("/plans/calendar.ics")
    ResponseEntity<byte[]> ownActions(Actor actor) {
        var own = actions.own(actor).stream().map(Owned::action).toList();
        return file(CalendarFile.of(own, clock.instant()));
    }

    private static ResponseEntity<byte[]> file(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("actions.ics")
                                .build()
                                .toString())
                .body(text.getBytes(UTF_8));
    }
}
