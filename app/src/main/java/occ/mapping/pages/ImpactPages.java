package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.CommunityImpact;
import occ.mapping.CommunityImpact.Level;
import occ.mapping.CommunityImpacts;
import occ.mapping.CommunityImpacts.Assessed;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a subject does to the people of places: assessed place by place, and looked at again. */
@Controller
class ImpactPages {
    private static final String TEMPLATE = "mapping/impact-form";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/community-impacts";
    private static final int LONGEST = 2_000;

    private final SubjectTops tops;
    private final Subjects subjects;
    private final CommunityImpacts impacts;
    private final Transactions transactions;

    ImpactPages(SubjectTops tops, Subjects subjects, CommunityImpacts impacts, Transactions transactions) {
        this.tops = tops;
        this.subjects = subjects;
        this.impacts = impacts;
        this.transactions = transactions;
    }

    /** {@code place} is one to be looked at again: what stands there stands in the form. */
    @GetMapping(ADDRESS + "/new")
    View form(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String place) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            var chosen = Areas.standard().withKey(place);
            var standing = chosen.flatMap(area -> standing(actor, top.subject(), area));
            return View.of(TEMPLATE, new ImpactFormPage(top, onRecord(actor, top.subject(), chosen, standing)));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = new ImpactFormPage(top(actor, collection, reference), Form.of(request));
            return read(page).map(impact -> record(actor, page, impact)).orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    @PostMapping(ADDRESS + "/{place}/end")
    View end(Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String place) {
        return transactions.as(actor, () -> {
            var subject = top(actor, collection, reference).subject();
            var area = Areas.standard().withKey(place).orElseThrow(() -> new NoSuchRecord("place"));
            impacts.end(actor, subject, area);
            return View.redirect(subject.address(), "The assessment of %s is taken back.".formatted(area.name()));
        });
    }

    private View record(Actor actor, ImpactFormPage page, CommunityImpact impact) {
        var subject = page.top().subject();
        return switch (impacts.record(actor, subject, impact, SeenVersion.of(page.form()))) {
            case Recorded<CommunityImpact> _ ->
                View.redirect(
                        subject.address(),
                        "What it does to %s is assessed. Look again on %s."
                                .formatted(impact.place().name(), DateWords.day(impact.reviewOn())));
            case Refused<CommunityImpact>(var problems) -> {
                FormErrors.tell(page.form(), problems);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private static Optional<CommunityImpact> read(ImpactFormPage page) {
        var form = page.form();
        var read = form.read();
        var place = read.choice("place", "the force or place", Choices.areas(), Area::key);
        var level = read.choice("level", "how much people suffer", Level.class);
        var statement = read.text("statement", "what it does to the people of the place", LONGEST);
        var reviewOn = read.date("reviewOn", "the day to look again");
        return form.isValid()
                ? Optional.of(new CommunityImpact(
                        page.top().subject().id(),
                        place.orElseThrow(),
                        level.orElseThrow(),
                        statement.orElseThrow(),
                        reviewOn.orElseThrow()))
                : Optional.empty();
    }

    /** The day to look again is asked anew each time. */
    private Form onRecord(Actor actor, Subject subject, Optional<Area> chosen, Optional<Assessed> standing) {
        var fields = new HashMap<String, List<String>>();
        fields.put("version", List.of("0"));
        chosen.ifPresent(place -> {
            fields.put("place", List.of(place.key()));
            fields.put("version", List.of(String.valueOf(impacts.version(actor, subject.id(), place))));
        });
        standing.map(Assessed::impact).ifPresent(impact -> {
            fields.put("level", List.of(impact.level().name()));
            fields.put("statement", List.of(impact.statement()));
        });
        return Form.of(fields);
    }

    private Optional<Assessed> standing(Actor actor, Subject subject, Area place) {
        return impacts.of(actor, subject.id(), AsAt.NOW).stream()
                .filter(one -> one.impact().place().equals(place))
                .findFirst();
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var subject = top.subject();
        if (subject.state().isTerminal() || !subjects.may(actor, MappingVerb.REVIEW, subject)) {
            throw new NoSuchRecord("community impact");
        }
        return top;
    }
}
