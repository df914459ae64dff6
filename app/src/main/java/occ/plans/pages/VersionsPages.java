package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.plans.Plan;
import occ.plans.PlanDifference;
import occ.plans.Plans;
import occ.plans.pages.VersionsPage.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class VersionsPages {
    private final SubjectsInPaths paths;
    private final Plans plans;

    VersionsPages(SubjectsInPaths paths, Plans plans) {
        this.paths = paths;
        this.plans = plans;
    }

    @GetMapping(SUBJECT + "/plan/versions")
    View show(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, collection, reference);
        var versions = plans.versions(actor, subject.id());
        var form = Form.of(request);
        var from = chosen(versions, form, "from");
        var to = chosen(versions, form, "to");
        var both = from.isPresent() && to.isPresent();
        return View.of(
                "plans/versions",
                new VersionsPage(
                        SubjectHeading.below(subject, "Versions"),
                        versions.stream()
                                .map(plan -> PlanView.version(plan, subject, List.of()))
                                .map(one -> new Line(one.number(), one.state(), one.history()))
                                .toList(),
                        form,
                        Options.of(versions, VersionsPages::number, plan -> "Version " + plan.number()),
                        both
                                ? "Version %s against version %s"
                                        .formatted(
                                                to.orElseThrow().number(),
                                                from.orElseThrow().number())
                                : null,
                        both
                                ? PlanDifference.between(from.orElseThrow(), to.orElseThrow())
                                        .parts()
                                : List.of()));
    }

    private static Optional<Plan> chosen(List<Plan> versions, Form form, String field) {
        return form.read().optionalChoice(field, versions, VersionsPages::number);
    }

    private static String number(Plan plan) {
        return String.valueOf(plan.number());
    }
}
