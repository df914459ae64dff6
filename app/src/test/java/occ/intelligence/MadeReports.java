package occ.intelligence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import occ.access.Role;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Sanitising.Texts;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.pole.SourceKind;
import occ.testing.People;

/** Reports of the invented world, brought as far as a test needs them. */
public final class MadeReports {
    public static final LocalDate REVIEW = LocalDate.of(2027, 6, 11);
    private static final String FORCE = "force:merseyside";

    private final Entering entering;
    private final Evaluating evaluating;
    private final Sanitising sanitising;
    private final Approving approving;
    private final People people;

    public MadeReports(
            Entering entering, Evaluating evaluating, Sanitising sanitising, Approving approving, People people) {
        this.entering = entering;
        this.evaluating = evaluating;
        this.sanitising = sanitising;
        this.approving = approving;
        this.people = people;
    }

    public Actor author() {
        return people.with(FORCE, Role.ANALYST);
    }

    public Actor officer() {
        return people.with(FORCE, Role.INTELLIGENCE_OFFICER);
    }

    /** Of the same unit, for what takes a second person. */
    public Actor second() {
        return people.with("region:NW", Role.INTELLIGENCE_OFFICER);
    }

    public static NewReport entered(String... paragraphs) {
        return entered(SpecialCare.NONE, paragraphs);
    }

    public static NewReport entered(SpecialCare care, String... paragraphs) {
        return new NewReport(
                "Parcels through a yard in Bootle",
                SourceKind.PUBLIC,
                Grade.Source.UNTESTED,
                Priority.MEDIUM,
                Marking.OFFICIAL_SENSITIVE,
                GradingScheme.THREE_BY_FIVE_BY_TWO,
                null,
                LocalDate.of(2026, 6, 11),
                LocalTime.of(4, 40),
                "Operation Tideline",
                care,
                "Rang the control room, gave no name",
                null,
                List.of(paragraphs));
    }

    public static Evaluation graded(Handling... items) {
        return new Evaluation(
                Grade.Source.UNTESTED,
                Priority.MEDIUM,
                Marking.OFFICIAL_SENSITIVE,
                MopiGroup.GROUP_4,
                REVIEW,
                List.of(items));
    }

    public static Handling free() {
        return new Handling(Information.C, null);
    }

    public static Handling under(ActionCode action, SanitisationCode sanitisation, OrganisationId... recipients) {
        return new Handling(
                Information.A,
                new Conditions(
                        action, sanitisation, "Not to be spoken of in the yard", null, List.of(recipients), false));
    }

    public Report draft(String... paragraphs) {
        return done(entering.draft(author(), entered(paragraphs), Optional.empty()));
    }

    public Report submitted(String... paragraphs) {
        var draft = draft(paragraphs);
        return done(entering.submit(author(), draft.reference(), draft.version()));
    }

    public Report evaluated(List<Handling> handling, String... paragraphs) {
        var report = submitted(paragraphs);
        return done(evaluating.evaluate(
                officer(), report.reference(), report.version(), graded(handling.toArray(Handling[]::new))));
    }

    public Report sanitised(List<Handling> handling, String... paragraphs) {
        var report = evaluated(handling, paragraphs);
        return done(sanitising.send(officer(), report.reference(), report.version(), texts(report, paragraphs)));
    }

    public Report approved(List<Handling> handling, String... paragraphs) {
        var report = sanitised(handling, paragraphs);
        return done(approving.approve(second(), report.reference(), report.version()));
    }

    /** One that asks for special care, with every item free to be shared. */
    public Report approvedAs(SpecialCare care, String... paragraphs) {
        var draft = done(entering.draft(author(), entered(care, paragraphs), Optional.empty()));
        var submitted = done(entering.submit(author(), draft.reference(), draft.version()));
        var handling = Collections.nCopies(paragraphs.length, free()).toArray(Handling[]::new);
        var evaluated =
                done(evaluating.evaluate(officer(), submitted.reference(), submitted.version(), graded(handling)));
        var sanitised = done(
                sanitising.send(officer(), evaluated.reference(), evaluated.version(), texts(evaluated, paragraphs)));
        return done(approving.approve(second(), sanitised.reference(), sanitised.version()));
    }

    /** With every item free to be shared. */
    public Report approved(String... paragraphs) {
        return approved(Collections.nCopies(paragraphs.length, free()), paragraphs);
    }

    public static Texts texts(Report report, String... texts) {
        return new Texts(report.title(), Arrays.asList(texts), null);
    }

    public static Report done(Outcome outcome) {
        if (outcome instanceof Done(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }
}
