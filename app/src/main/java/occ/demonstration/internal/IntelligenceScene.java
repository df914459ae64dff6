package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.access.Organisations;
import occ.demonstration.internal.ReportScript.Told;
import occ.faces.pages.DateWords;
import occ.intelligence.Approving;
import occ.intelligence.Disseminating;
import occ.intelligence.Disseminating.NewRelease;
import occ.intelligence.Entering;
import occ.intelligence.Evaluating;
import occ.intelligence.Evaluation;
import occ.intelligence.Gateway;
import occ.intelligence.GivenSource;
import occ.intelligence.GradingScheme;
import occ.intelligence.Item;
import occ.intelligence.Marks;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.MopiGroup;
import occ.intelligence.NewReport;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Proposing;
import occ.intelligence.Proposing.Proposed;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.intelligence.Sanitising;
import occ.intelligence.Sanitising.TearLine;
import occ.intelligence.Sanitising.Texts;
import occ.intelligence.SpecialCare;
import occ.kernel.EntityKind;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.pole.DataSubjectCategory;
import org.springframework.stereotype.Component;

/** Reports at every step of their way, so that the unit has work and the map has sources to open. */
@Component
class IntelligenceScene {
    private final Entering entering;
    private final Evaluating evaluating;
    private final Sanitising sanitising;
    private final Approving approving;
    private final Marks marks;
    private final Proposing proposing;
    private final Disseminating disseminating;
    private final Reports reports;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    IntelligenceScene(
            Entering entering,
            Evaluating evaluating,
            Sanitising sanitising,
            Approving approving,
            Marks marks,
            Proposing proposing,
            Disseminating disseminating,
            Reports reports,
            Organisations organisations,
            Cast cast,
            Clock clock) {
        this.entering = entering;
        this.evaluating = evaluating;
        this.sanitising = sanitising;
        this.approving = approving;
        this.marks = marks;
        this.proposing = proposing;
        this.disseminating = disseminating;
        this.reports = reports;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the reports it has. */
    void play() {
        if (reports.countOwn(cast.named("intelligence"), 1) > 0) {
            return;
        }
        var day = ReportScript.TOLD.size();
        for (var told : ReportScript.TOLD) {
            tell(told, clock.instant().minus(Duration.ofDays(day--)));
        }
    }

    private void tell(Told told, Instant at) {
        var author = cast.named("intelligence");
        var report = done(Now.at(at, () -> entering.draft(author, entered(told, at), source(told))));
        if (told.reaches(ReportScript.Step.SUBMITTED)) {
            var draft = report;
            report = done(Now.at(
                    at.plus(Duration.ofMinutes(20)),
                    () -> entering.submit(author, draft.reference(), draft.version())));
        }
        if (told.reaches(ReportScript.Step.EVALUATED)) {
            report = evaluated(told, report, at.plus(Duration.ofHours(2)));
        }
        if (told.reaches(ReportScript.Step.SANITISED)) {
            report = sanitised(told, report, at.plus(Duration.ofHours(3)));
        }
        if (told.reaches(ReportScript.Step.APPROVED)) {
            approved(told, report, at.plus(Duration.ofHours(5)));
        }
    }

    private Report evaluated(Told told, Report report, Instant at) {
        var evaluation = new Evaluation(
                told.source(),
                told.priority(),
                Marking.OFFICIAL_SENSITIVE,
                MopiGroup.GROUP_2,
                DateWords.today(at).plusYears(1),
                told.handling());
        return done(Now.at(
                at,
                () -> evaluating.evaluate(
                        cast.named("intelligence"), report.reference(), report.version(), evaluation)));
    }

    private Report sanitised(Told told, Report report, Instant at) {
        var tearLine = told.tearLine().isEmpty() ? null : new TearLine("Port operators", told.tearLine());
        var texts = new Texts(report.title(), told.sanitised(), tearLine);
        return done(Now.at(
                at, () -> sanitising.send(cast.named("intelligence"), report.reference(), report.version(), texts)));
    }

    private void approved(Told told, Report report, Instant at) {
        var approver = cast.named("intelligence-north-west");
        var approved = done(Now.at(at, () -> approving.approve(approver, report.reference(), report.version())));
        Now.at(at.plus(Duration.ofHours(1)), () -> approved.items().forEach(item -> mark(approved, item)));
        if (told.released()) {
            var kent = organisations.find("force:kent").orElseThrow();
            Now.at(
                    at.plus(Duration.ofHours(2)),
                    () -> disseminating.release(
                            cast.named("intelligence"),
                            approved.reference(),
                            new NewRelease(
                                    kent, Gateway.LAW_ENFORCEMENT, "They hold the haulage company’s other yard")));
        }
    }

    /** What somebody who may read it would confirm of what is proposed: people, numbers and places that stand out. */
    private void mark(Report approved, Item item) {
        var reader = cast.named(isCovert(item) ? "intelligence" : "analyst");
        var report = reports.get(reader, approved.reference());
        var confirmed = report.items().stream()
                .filter(each -> each.number() == item.number())
                .flatMap(each -> proposing.of(reader, report, each).stream())
                .filter(Proposed::mayBeNew)
                .map(IntelligenceScene::mark)
                .toList();
        if (!confirmed.isEmpty()) {
            done(marks.confirm(reader, report.reference(), item.number(), confirmed, false));
        }
    }

    private static boolean isCovert(Item item) {
        var handling = item.handling();
        return handling != null && handling.isCovert();
    }

    private static NewMark mark(Proposed one) {
        var known = one.proposal().known().stream().findFirst();
        var meaning = known.<Meaning>map(each -> new Meaning.Known(
                        each.reference(), one.says(), one.proposal().canonical()))
                .orElseGet(() -> new Meaning.Fresh(one.says(), one.proposal().canonical()));
        return new NewMark(
                one.stretch(),
                one.kind(),
                meaning,
                one.kind() == EntityKind.PERSON ? DataSubjectCategory.SUSPECT : null,
                one.proposal().because());
    }

    private static Optional<GivenSource> source(Told told) {
        return Optional.of(new GivenSource(told.type(), told.sourceReference()));
    }

    private NewReport entered(Told told, Instant at) {
        return new NewReport(
                told.title(),
                told.type().shownAs(),
                told.source(),
                told.priority(),
                Marking.OFFICIAL_SENSITIVE,
                GradingScheme.THREE_BY_FIVE_BY_TWO,
                null,
                DateWords.today(at),
                null,
                null,
                SpecialCare.NONE,
                told.provenance(),
                null,
                List.copyOf(told.paragraphs()));
    }

    private static Report done(Outcome outcome) {
        if (outcome instanceof Done(var report)) {
            return report;
        }
        throw new IllegalStateException("The story does not go on: " + outcome);
    }
}
