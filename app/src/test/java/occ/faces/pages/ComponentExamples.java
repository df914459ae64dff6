package occ.faces.pages;

import static java.util.Map.entry;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import occ.faces.Piece;
import occ.faces.pages.chart.Change;
import occ.faces.pages.chart.ChartExamples;
import occ.faces.pages.chart.Progress;
import occ.faces.pages.chart.Rests;
import occ.faces.pages.chart.Sparkline;
import occ.kernel.AsAt;
import occ.kernel.Grade;
import occ.kernel.Pillar;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;

/** Every component once, with parameters that fill it: what the gallery shows and the tests read. */
final class ComponentExamples {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final List<Option> PILLARS = Options.of(Pillar.class, Pillar::label);

    private final Map<String, Map<String, Object>> examples = new LinkedHashMap<>();
    private final Form form = wrongForm();

    private ComponentExamples() {
        page();
        marks();
        charts();
        tables();
        fields();
        messages();
    }

    static Map<String, Map<String, Object>> all() {
        return new ComponentExamples().examples;
    }

    static Form wrongForm() {
        var form = Form.of(Map.ofEntries(
                entry("name", List.of("Tarn <Gate> & \"sons\"")),
                entry("reason", List.of("\nA long story")),
                entry("pillar", List.of("PROTECT")),
                entry("pillars", List.of("PURSUE", "PREPARE")),
                entry("since-day", List.of("31")),
                entry("since-year", List.of("2026")),
                entry("cost", List.of("many"))));
        form.read().date("since", "the day it began");
        form.read().amount("cost", "the cost");
        form.read().text("lead", "the lead officer", 100);
        return form;
    }

    private void page() {
        add("app/action", "text", "Hand over a group", "href", "#");
        add(
                "app/outcomes",
                "lines",
                List.of(
                        new OutcomeLine("Tarn Gate", "/groups/OCG-7K2M-9QX4-T", ""),
                        new OutcomeLine("Osier Lock", "/groups/OCG-7K2M-9QX4-T", "Its owner is decided elsewhere")));
        add("app/top", "title", "Your work", "aside", button("Hand over a group"));
        add(
                "app/identity-bar",
                "title",
                "Tarn Gate",
                "reference",
                FrameExamples.text("OCG-7K2M-9QX4-T · Drugs (UK and International) · also Firearms"),
                "actions",
                button("Add intelligence"),
                "facts",
                List.of(
                        new Fact("State", "Mapped", "since 2 February 2026"),
                        new Fact("Threat band, computed", "66.0 to 69.7").banded(ThreatBand.A),
                        new Fact("Tier, decided", "Tier 2, regional", "differs from band:").linked("reason", "#tier"),
                        new Fact("Owner", "Merseyside", "with North West regional unit"),
                        new Fact("Lead officer", "DCI Tamsin Orrell-Vane", "accepted 5 February 2026"),
                        new Fact("Review due", "26 June 2026", "in 14 days"),
                        new Fact("Handling", "P, with 2 items C")));
        add(
                "govuk/sub-navigation",
                "label",
                "This group",
                "links",
                List.of(
                        new NavigationLink("Overview", "#", null, true),
                        new NavigationLink("Members", "#", 14, false),
                        new NavigationLink("Plan", "#", null, false)));
        add("app/loop-strip", "current", LoopStep.ACT, "note", "3 actions late");
        add("app/as-at", "action", "/groups", "asAt", new AsAt(LocalDate.of(2026, 3, 3)));
        add(
                "app/filter-bar",
                "action",
                "/groups",
                "content",
                component(
                        "govuk/select",
                        Map.of(
                                "form",
                                Form.empty(),
                                "name",
                                "tier",
                                "label",
                                "Tier",
                                "items",
                                Options.withNone("All tiers", Options.of(Tier.class, Tier::label)))));
        add(
                "app/pieces",
                "frame",
                FrameExamples.analyst(),
                "pieces",
                List.of(new Piece("error/paragraphs", ErrorPage.BAD_REQUEST)));
        add(
                "app/section",
                "id",
                "late",
                "title",
                "Late",
                "say",
                "The reason is under each item, so most need no click.",
                "content",
                FrameExamples.text("Three things."));
    }

    private void marks() {
        add("app/band", "band", ThreatBand.A);
        add("app/tier", "tier", Tier.REGIONAL);
        add("app/grade", "grade", Grade.parse("1B P").orElseThrow());
        add("app/more", "deeds", List.of(new Link("Reclassify", "/groups/OCG-1/classification")), "title", "Tarn Gate");
        add("app/mark", "mark", Mark.due(TODAY.minusDays(12), TODAY, 7));
        add("app/late", "text", "12 days");
        add("app/soon", "text", "Fri 19 June");
        add("app/ok", "text", "Recorded");
        add("app/known", "assessment", true);
        add("app/change", "change", new Change(-38L));
        add("app/sparkline", "run", Sparkline.of(List.of(3, 5, 4, 6, 7)));
        add("app/progress", "chart", Progress.of(10, 3, 19, 95));
    }

    private void charts() {
        add("app/matrix", "chart", ChartExamples.matrix());
        add(
                "app/matrix-cell",
                "cell",
                ChartExamples.matrix().rows().getFirst().cells().getFirst());
        add("app/tile-grid", "chart", ChartExamples.forces());
        add("app/tile", "tile", ChartExamples.forces().tiles().getFirst(), "counts", "groups");
        add("app/waterfall", "chart", ChartExamples.score());
        add("app/waterfall-bar", "bar", ChartExamples.score().bars().getFirst());
        add("app/rests", "rests", Rests.on("Wounding at the yard, 1B P"));
        add("app/line-chart", "chart", ChartExamples.history());
        add("app/line-event", "mark", ChartExamples.history().marks().getFirst());
        add("app/bar-list", "chart", ChartExamples.rules());
        add("app/stacked-bars", "chart", ChartExamples.levels());
        add("app/span-chart", "chart", ChartExamples.teams());
    }

    private void tables() {
        add("app/scroll", "label", "Wide", "content", FrameExamples.text("wide"));
        add("app/table-twin", "content", FrameExamples.text("the same in figures"));
        add("app/sort-header", "sort", Sort.of("-score", "/groups?sort="), "column", "score", "text", "Score");
        add("app/empty-state", "text", "No plan yet.", "href", "/plans/new", "action", "Start the plan");
        add("govuk/pagination", "pages", new Pages(5, 50, 6000, "/groups?page="));
        add("govuk/summary-row", "key", "Owner", "value", "Merseyside", "href", "/owner");
        add(
                "govuk/summary-list",
                "content",
                component("govuk/summary-row", Map.of("key", "Owner", "value", "Merseyside", "href", "/owner")));
    }

    private void fields() {
        add("govuk/error-summary", "form", form);
        add("govuk/error-message", "form", form, "field", "cost");
        add("govuk/label", "target", "x", "text", "A label");
        add("govuk/hint", "field", "x", "text", "A hint");
        add("govuk/input", "form", form, "name", "name", "label", "Name of the group", "hint", "As people call it");
        add("govuk/textarea", "form", form, "name", "reason", "label", "Reason", "maxlength", 4000);
        add("govuk/select", "form", form, "name", "pillar", "label", "Pillar", "items", PILLARS);
        add(
                "govuk/radios",
                "form",
                form,
                "name",
                "pillar",
                "legend",
                "Which pillar?",
                "items",
                PILLARS,
                "conditional",
                Map.of("PROTECT", component("govuk/hint", Map.of("field", "why", "text", "Say whom it protects"))));
        add("govuk/checkboxes", "form", form, "name", "pillars", "legend", "Which pillars?", "items", PILLARS);
        add("govuk/choice", choice());
        add("govuk/date-input", "form", form, "name", "since", "legend", "When did it begin?");
        add("govuk/file-upload", "form", form, "name", "file", "label", "Attach a file", "hint", "Up to 20 MB");
        add(
                "govuk/fieldset",
                "form",
                form,
                "name",
                "where",
                "legend",
                "Where?",
                "content",
                FrameExamples.text("fields"));
        add("govuk/button", "text", "Record the check");
        add("govuk/form-start", "frame", FrameExamples.analyst());
        add(
                "govuk/form",
                "frame",
                FrameExamples.analyst(),
                "action",
                "/checks",
                "content",
                component("govuk/button", Map.of("text", "Record the check")));
    }

    private Map<String, Object> choice() {
        return Map.of(
                "kind",
                "radio",
                "form",
                form,
                "name",
                "one",
                "item",
                new Option("A", "One", "With a hint"),
                "first",
                true,
                "revealing",
                false);
    }

    private void messages() {
        add("govuk/details", "summary", "What is a band?", "content", FrameExamples.text("A letter."));
        add("govuk/inset", "content", FrameExamples.text("Computed is not decided."));
        add("govuk/warning", "text", "You cannot be a bidder and the chair.");
        add("govuk/notification-banner", "text", "You recorded the check.", "success", true);
        add(
                "govuk/panel-confirmation",
                "title",
                "Report sent",
                "text",
                "Your reference",
                "reference",
                "REP-7K2M-9QX4-T");
        add("govuk/tag", "text", "Draft");
        add("govuk/breadcrumbs", "breadcrumbs", Breadcrumbs.to("Tarn Gate").via("Groups", "/groups"));
    }

    private static Content button(String text) {
        return component("app/action", Map.of("text", text, "href", "#"));
    }

    static Content component(String template, Map<String, Object> parameters) {
        return FrameExamples.component(template, parameters);
    }

    private void add(String template, Object... parameters) {
        var named = new LinkedHashMap<String, Object>();
        for (var i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        examples.put(template, named);
    }

    private void add(String template, Map<String, Object> parameters) {
        examples.put(template, parameters);
    }
}
