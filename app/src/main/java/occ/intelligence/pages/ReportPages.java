package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Attachments;
import occ.intelligence.Disseminating;
import occ.intelligence.Item;
import occ.intelligence.ItemId;
import occ.intelligence.Marks;
import occ.intelligence.Marks.Mark;
import occ.intelligence.Marks.Marked;
import occ.intelligence.Report;
import occ.intelligence.ReportDeeds;
import occ.intelligence.ReportState;
import occ.intelligence.Reports;
import occ.intelligence.Sanitising;
import occ.intelligence.pages.ReportPage.Deed;
import occ.intelligence.pages.ReportPage.Fact;
import occ.intelligence.pages.ReportPage.ItemPart;
import occ.intelligence.pages.ReportPage.StepLine;
import occ.kernel.Actor;
import occ.pole.recording.Recording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ReportPages {
    private final Reports reports;
    private final Marks marks;
    private final Sanitising sanitising;
    private final Disseminating disseminating;
    private final Attachments attachments;
    private final Recording recording;
    private final List<ReportDeeds> ofOthers;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    ReportPages(
            Reports reports,
            Marks marks,
            Sanitising sanitising,
            Disseminating disseminating,
            Attachments attachments,
            Recording recording,
            List<ReportDeeds> ofOthers,
            Organisations organisations,
            Access access,
            Transactions transactions) {
        this.reports = reports;
        this.marks = marks;
        this.sanitising = sanitising;
        this.disseminating = disseminating;
        this.attachments = attachments;
        this.recording = recording;
        this.ofOthers = ofOthers;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/intelligence/reports/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of("intelligence/report", page(actor, reference, Form.empty())));
    }

    ReportPage page(Actor actor, String reference, Form form) {
        var report = reports.get(actor, References.of(reference));
        // Until it is approved there is nothing but the original to read, for those who may.
        var shown = report.state().isReleased() || report.state() == ReportState.RECALLED
                ? report
                : reports.original(actor, report.reference());
        var inside = isOfUnit(actor, report) || report.isWrittenBy(actor);
        Map<ItemId, Marked> marked = report.state().isReleased() ? marks.all(actor, report) : Map.of();
        var question = inside ? sanitising.consent(actor, report.id()).orElse(null) : null;
        return new ReportPage(
                new ReportTop(report, report.title()),
                shown.items().stream()
                        .map(item -> part(actor, report, item, marked.getOrDefault(item.id(), Marked.NOTHING)))
                        .toList(),
                facts(actor, report),
                deeds(actor, report),
                inside ? history(actor, report) : List.of(),
                isOfUnit(actor, report) ? disseminating.of(actor, report.id()) : List.of(),
                inside ? attachments.of(actor, report) : List.of(),
                mayAttach(actor, report) ? report.address() + "/attachments/new" : null,
                inside ? reports.provenance(actor, report.id()) : null,
                question,
                question != null && question.given() == null,
                report.state() == ReportState.DRAFT,
                notice(report),
                form);
    }

    private ItemPart part(Actor actor, Report report, Item item, Marked marked) {
        var released = report.state().isReleased();
        var handling = item.handling();
        return new ItemPart(
                item.number(),
                report.gradeOf(item),
                HandlingWords.of(handling, organisations),
                released && handling != null && handling.isCovert(),
                TextPart.of(item.textToRead(), cuts(marked.marks())),
                item.text() == null,
                marked.statements(),
                item.gradedAs(),
                released && recording.mayRecord(actor)
                        ? report.address() + "/items/" + item.number() + "/marks"
                        : null);
    }

    private boolean mayAttach(Actor actor, Report report) {
        return report.state() == ReportState.DRAFT && report.isWrittenBy(actor) || isOfUnit(actor, report);
    }

    private static List<TextPart.Cut> cuts(List<Mark> marks) {
        return marks.stream()
                .map(mark -> TextPart.Cut.entity(
                        mark.stretch().start(),
                        mark.stretch().end(),
                        mark.kind().label(),
                        EntityAddress.of(mark.kind(), mark.entity().reference().text())))
                .toList();
    }

    private List<Fact> facts(Actor actor, Report report) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Kind of source", report.sourceKind().label()));
        facts.add(new Fact("Source", report.source().label()));
        reports.corroboration(actor, report)
                .ifPresent(band -> facts.add(new Fact("Borne out by others", band.label())));
        facts.add(new Fact("Information of", informationOf(report)));
        facts.add(new Fact("From", report.ownerName()));
        var author = report.author();
        if (author != null) {
            facts.add(new Fact("Entered by", author.name() + ", " + author.unit()));
        }
        var mopi = report.mopi();
        if (mopi != null) {
            facts.add(new Fact("MoPI group", mopi.label()));
        }
        var review = report.reviewOn();
        if (review != null) {
            facts.add(new Fact("Review on", DateWords.day(review)));
        }
        var operation = report.operation();
        if (operation != null) {
            facts.add(new Fact("Operation or theme", operation));
        }
        if (report.scheme().isLegacy()) {
            facts.add(new Fact("Came graded by", report.scheme().label()));
        }
        return facts;
    }

    private static String informationOf(Report report) {
        var at = report.informationAt();
        return DateWords.day(report.informationOn()) + (at == null ? "" : ", " + at);
    }

    private List<Deed> deeds(Actor actor, Report report) {
        var deeds = new ArrayList<Deed>();
        if (report.state() == ReportState.DRAFT && report.isWrittenBy(actor)) {
            deeds.add(new Deed("Go on writing", report.address() + "/draft", false));
        }
        if (isOfUnit(actor, report)) {
            deeds.addAll(ofUnit(report));
        }
        if (report.state().isReleased() && access.may(actor, Verb.SET_REQUIREMENTS)) {
            deeds.add(new Deed(
                    "Answer a requirement with it",
                    "/intelligence/answers/new?report=" + report.reference().text(),
                    false));
        }
        if (report.state().isReleased()) {
            ofOthers.stream()
                    .flatMap(socket -> socket.of(actor, report.reference()).stream())
                    .map(link -> new Deed(link.text(), link.href(), false))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    private static List<Deed> ofUnit(Report report) {
        var reject = new Deed("Reject", report.address() + "/rejection", false);
        return switch (report.state()) {
            case SUBMITTED -> List.of(new Deed("Evaluate", report.address() + "/evaluation", true), reject);
            case EVALUATED ->
                List.of(
                        new Deed("Sanitise", report.address() + "/sanitisation", true),
                        new Deed("Change the grades", report.address() + "/evaluation", false),
                        reject);
            case SANITISED -> List.of(new Deed("Read and decide", report.address() + "/approval", true));
            case APPROVED, DISSEMINATED ->
                List.of(
                        new Deed("Release it to others", report.address() + "/releases/new", true),
                        new Deed("Close it", report.address() + "/conclusion", false),
                        new Deed("What was changed", report.address() + "/differences", false),
                        new Deed("Recall it", report.address() + "/recall", false));
            case ACTIONED, NO_FURTHER_ACTION ->
                List.of(
                        new Deed("Release it to others", report.address() + "/releases/new", false),
                        new Deed("What was changed", report.address() + "/differences", false),
                        new Deed("Recall it", report.address() + "/recall", false));
            case DRAFT, REJECTED, RECALLED -> List.of();
        };
    }

    private List<StepLine> history(Actor actor, Report report) {
        return reports.history(actor, report.id()).stream()
                .map(step -> new StepLine(step.to().label(), step.by(), DateWords.moment(step.at()), step.reason()))
                .toList();
    }

    private static @Nullable String notice(Report report) {
        return report.care().suspiciousActivity()
                ? "It comes from a suspicious activity report. It never reaches a partner, and to tell of it may be an offence (Proceeds of Crime Act 2002, section 342)."
                : null;
    }

    private boolean isOfUnit(Actor actor, Report report) {
        return access.may(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
    }
}
