package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.GROUP;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.Meetings;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The groups that meet, and who is in them. */
@Controller
class GroupPages {
    private static final String TEMPLATE = "meetings/group";

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final MeetingsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    GroupPages(
            MeetingGroups groups, Meetings meetings, MeetingsInPaths paths, Access access, Transactions transactions) {
        this.groups = groups;
        this.meetings = meetings;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(MeetingGroup.ADDRESS)
    View home(Actor actor) {
        return transactions.as(
                actor,
                () -> View.of(
                        "meetings/home",
                        new HomePage(meetings.open(actor), groups.all(actor), access.may(actor, Verb.KEEP_MEETINGS))));
    }

    @GetMapping(GROUP)
    View show(Actor actor, @PathVariable String group) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, paths.group(actor, group), Form.empty())));
    }

    @PostMapping(GROUP + "/members")
    View join(Actor actor, @PathVariable String group, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = kept(actor, group);
            var possible = groups.possibleMembers(actor);
            var chosen = form.read().choice("member", "a person", possible, Person::reference);
            return chosen.isEmpty()
                    ? View.invalid(TEMPLATE, page(actor, about, form))
                    : after(
                            actor,
                            about,
                            groups.join(actor, about.reference(), chosen.get().id()),
                            chosen.get().name() + " is a member",
                            form);
        });
    }

    @PostMapping(GROUP + "/members/{account}/leave")
    View leave(Actor actor, @PathVariable String group, @PathVariable String account, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = kept(actor, group);
            var member = about.present().stream()
                    .filter(one -> one.reference().equals(account))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("member"));
            return after(
                    actor,
                    about,
                    groups.leave(actor, about.reference(), member.account()),
                    member.name() + " has left the group",
                    form);
        });
    }

    private View after(Actor actor, MeetingGroup about, Outcome outcome, String notice, Form form) {
        return switch (outcome) {
            case Done any -> View.redirect(about.address(), notice);
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, about, form.withError(field, sentence)));
        };
    }

    private MeetingGroup kept(Actor actor, String typed) {
        access.require(actor, Verb.KEEP_MEETINGS);
        var group = paths.group(actor, typed);
        access.require(actor, Verb.KEEP_MEETINGS, group.body());
        return group;
    }

    private GroupPage page(Actor actor, MeetingGroup group, Form form) {
        var mayKeep = groups.mayKeep(actor, group.body());
        return new GroupPage(
                group,
                meetings.of(actor, group),
                mayKeep ? meetings.proposed(actor, group) : List.of(),
                mayKeep ? groups.possibleMembers(actor) : List.of(),
                mayKeep,
                mayKeep || group.isOf(actor.account()) || access.may(actor, Verb.CHAIR_MEETINGS, group.body()),
                form);
    }
}
