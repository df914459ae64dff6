package occ.meetings.pages;

import static occ.meetings.pages.MeetingsInPaths.GROUP;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting up a group that meets, and changing one. */
@Controller
class GroupFormPages {
    private static final String TEMPLATE = "meetings/group-form";

    private final MeetingGroups groups;
    private final MeetingsInPaths paths;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    GroupFormPages(
            MeetingGroups groups,
            MeetingsInPaths paths,
            Organisations organisations,
            Access access,
            Transactions transactions) {
        this.groups = groups;
        this.paths = paths;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
    }

    /** First for which body, as that decides who may chair it. */
    @GetMapping(MeetingGroup.ADDRESS + "/groups/new")
    View form(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var bodies = groups.bodies(actor);
            return form.read()
                    .optionalChoice("body", bodies, Organisation::key)
                    .map(body -> View.of(TEMPLATE, page(actor, null, body, form)))
                    .orElseGet(() -> View.of("meetings/body", new BodyPage(bodies, form)));
        });
    }

    @PostMapping(MeetingGroup.ADDRESS + "/groups")
    View begin(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_MEETINGS);
            var body = form.read()
                    .optionalChoice("body", groups.bodies(actor), Organisation::key)
                    .orElseThrow(() -> new NoSuchRecord("body"));
            var page = page(actor, null, body, form);
            var text = GroupForm.read(page);
            return text.isEmpty()
                    ? View.invalid(TEMPLATE, page)
                    : after(groups.begin(actor, text.get()), "The group is set up", page);
        });
    }

    @GetMapping(GROUP + "/text")
    View edit(Actor actor, @PathVariable String group) {
        return transactions.as(actor, () -> {
            var about = kept(actor, group);
            var people = page(actor, about, organisations.get(about.body()), Form.empty());
            var form = GroupForm.of(
                    about,
                    reference(people.chairs(), about.chair()),
                    reference(people.secretaries(), about.secretary()));
            return View.of(TEMPLATE, page(actor, about, organisations.get(about.body()), form));
        });
    }

    private static String reference(List<Person> people, AccountId account) {
        return people.stream()
                .filter(person -> person.id().equals(account))
                .findFirst()
                .map(Person::reference)
                .orElse("");
    }

    @PostMapping(GROUP + "/text")
    View change(Actor actor, @PathVariable String group, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = kept(actor, group);
            var page = page(actor, about, organisations.get(about.body()), form);
            var text = GroupForm.read(page);
            return text.isEmpty()
                    ? View.invalid(TEMPLATE, page)
                    : after(
                            groups.change(actor, about.reference(), MeetingsInPaths.seen(form), text.get()),
                            "The group is changed",
                            page);
        });
    }

    private static View after(Outcome outcome, String notice, GroupFormPage page) {
        return switch (outcome) {
            case Done(var reference) -> View.redirect(MeetingGroup.ADDRESS + "/groups/" + reference.text(), notice);
            case Refused(var field, var sentence) -> {
                page.form().withError(field, sentence);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private MeetingGroup kept(Actor actor, String typed) {
        access.require(actor, Verb.KEEP_MEETINGS);
        var group = paths.group(actor, typed);
        access.require(actor, Verb.KEEP_MEETINGS, group.body());
        return group;
    }

    private GroupFormPage page(Actor actor, @Nullable MeetingGroup group, Organisation body, Form form) {
        return new GroupFormPage(
                group,
                body,
                groups.possibleChairs(actor, body.id()),
                groups.possibleSecretaries(actor, body.id()),
                form);
    }
}
