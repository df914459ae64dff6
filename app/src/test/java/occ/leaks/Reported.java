package occ.leaks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import occ.access.Compartment;
import occ.access.Role;
import occ.files.NewFile;
import occ.files.Received;
import occ.intelligence.ActionCode;
import occ.intelligence.Conditions;
import occ.intelligence.Disseminating.NewRelease;
import occ.intelligence.Evaluation;
import occ.intelligence.Gateway;
import occ.intelligence.GradingScheme;
import occ.intelligence.Handling;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.MopiGroup;
import occ.intelligence.NewReport;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Priority;
import occ.intelligence.Report;
import occ.intelligence.SanitisationCode;
import occ.intelligence.Sanitising.TearLine;
import occ.intelligence.Sanitising.Texts;
import occ.intelligence.SpecialCare;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import occ.kernel.Grade.Source;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.testing.People;

/**
 * A report of each telling, all the way from its author to its readers. Its authors are nobody who reads in this test, as
 * they may read what they wrote themselves.
 */
final class Reported {
    private static final String KEPT = "the source";

    private final Verbs verbs;
    private final People people;
    private final Told told;
    private final Actor author;
    private final Actor second;
    private Instant at;

    Reported(Verbs verbs, People people, Told told, Instant began) {
        this.verbs = verbs;
        this.people = people;
        this.told = told;
        this.at = began;
        this.author = officer("force:" + told.by().place());
        this.second = officer("command");
    }

    /** Of those who tell of somebody in a compartment, in it themselves. */
    private Actor officer(String organisation) {
        var compartment = told.by().accessClass().compartment();
        return compartment == null
                ? people.another(organisation, Role.INTELLIGENCE_OFFICER)
                : people.admittedTo(compartment, organisation, Role.INTELLIGENCE_OFFICER);
    }

    void tell() {
        var report = evaluated(submitted());
        on(() -> verbs.sanitising().askOriginator(second, report.reference()));
        on(() -> verbs.sanitising().answer(author, report.reference(), true, "Yes"));
        var approved = approved(sanitised(report));
        mark(approved);
        attach(approved);
        release(approved);
        submitted();
    }

    private String text() {
        return told.by().named("Corrigan Vale") + " carries parcels from " + KEPT + " of the river.";
    }

    private Report submitted() {
        var entered = new NewReport(
                told.by().named("report"),
                SourceKind.PUBLIC,
                Source.UNTESTED,
                Priority.LOW,
                Marking.OFFICIAL_SENSITIVE,
                GradingScheme.THREE_BY_FIVE_BY_TWO,
                null,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                null,
                told.by().named("operation"),
                SpecialCare.NONE,
                told.by().named("provenance"),
                told.by().named("risk"),
                List.of(text()));
        var draft = done(on(() -> verbs.entering().draft(author, entered, Optional.empty())));
        return done(on(() -> verbs.entering().submit(author, draft.reference(), draft.version())));
    }

    private Report evaluated(Report report) {
        var evaluation = new Evaluation(
                Source.UNTESTED,
                Priority.LOW,
                Marking.OFFICIAL_SENSITIVE,
                MopiGroup.GROUP_4,
                LocalDate.ofInstant(at, ZoneOffset.UTC).plusYears(1),
                List.of(handling()));
        on(() -> {
            verbs.evaluating().take(second, report.reference());
            return report;
        });
        return done(on(() -> verbs.evaluating().evaluate(second, report.reference(), report.version(), evaluation)));
    }

    /** Free for the open telling, under conditions for the second, in the restricted annex for the third. */
    private Handling handling() {
        var by = told.by();
        var isOpen =
                by.grade().handling() == Grade.Handling.P && by.accessClass().compartment() == null;
        var action = by.accessClass().compartment() == null ? ActionCode.A3 : ActionCode.A1;
        return new Handling(
                Information.B,
                isOpen
                        ? null
                        : new Conditions(
                                action,
                                SanitisationCode.S2,
                                by.named("conditions"),
                                null,
                                List.of(verbs.organisations()
                                        .find("force:dorset")
                                        .orElseThrow()
                                        .id()),
                                false));
    }

    private Report sanitised(Report report) {
        var texts = new Texts(
                report.title(),
                List.of(text()),
                new TearLine("Port operators", told.by().named("tear line")));
        var saved = done(on(() -> verbs.sanitising().save(second, report.reference(), report.version(), texts)));
        on(() -> verbs.sanitising()
                .keep(second, report.reference(), 1, KEPT, told.by().named("reason to keep")));
        return done(on(() -> verbs.sanitising().send(second, report.reference(), saved.version(), texts)));
    }

    private Report approved(Report report) {
        var third = people.admittedTo(Compartment.COVERT, "command", Role.INTELLIGENCE_OFFICER);
        return done(on(() -> verbs.approving().approve(third, report.reference(), report.version())));
    }

    private void mark(Report report) {
        var name = told.by().named("Corrigan Vale");
        var reference = Reference.parse(told.reference()).orElseThrow();
        var mark = new NewMark(
                new Stretch(0, name.length()),
                EntityKind.PERSON,
                new Meaning.Known(reference, Predicate.NAME, name),
                DataSubjectCategory.SUSPECT,
                "The same name");
        done(on(() -> verbs.marks().confirm(author, report.reference(), 1, List.of(mark), true)));
        on(() -> {
            verbs.marks().setAside(author, report.reference(), 1, List.of(new Stretch(30, 34)));
            return report;
        });
    }

    private void attach(Report report) {
        var words = told.by().named("attachment").getBytes(StandardCharsets.UTF_8);
        var note = new NewFile(told.by().named("attachment") + ".txt", () -> new ByteArrayInputStream(words));
        on(() -> {
            var ready = (Received.Ready) verbs.files().receive(author, note);
            verbs.attachments().attach(author, report.reference(), ready);
            return report;
        });
    }

    private void release(Report report) {
        var dorset = verbs.organisations().find("force:dorset").orElseThrow();
        done(on(() -> verbs.disseminating()
                .release(
                        author,
                        report.reference(),
                        new NewRelease(
                                dorset, Gateway.LAW_ENFORCEMENT, told.by().named("purpose")))));
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }

    private static Report done(Outcome outcome) {
        if (outcome instanceof Done(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }
}
