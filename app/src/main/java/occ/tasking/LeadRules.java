package occ.tasking;

import occ.kernel.Actor;
import occ.tasking.TaskingOutcome.Objection;
import org.jspecify.annotations.Nullable;

/** When an officer may be asked to lead, and how they may answer. */
public final class LeadRules {
    private LeadRules() {}

    /** An officer as the rules see one: whether their verb reaches the subject, and whether they may read it. */
    public record Candidate(Who who, boolean mayLeadThere, boolean mayRead) {}

    public static TaskingOutcome assign(Situation about, Actor by, Candidate officer, String handoverNote) {
        var name = officer.who().name();
        return TaskingOutcome.unless(
                about.subject(),
                new Objection(!by.isPerson(), "officer", "A lead is assigned by a person, not by the program"),
                new Objection(
                        about.state().isTerminal(),
                        "officer",
                        "It is “%s”, so it needs no lead"
                                .formatted(about.state().label())),
                new Objection(!officer.mayLeadThere(), "officer", name + " may not lead in this area"),
                new Objection(!officer.mayRead(), "officer", name + " may not read this record, so cannot lead it"),
                new Objection(
                        isAlready(officer, about.lead()), "officer", name + " leads it or has been asked already"),
                // R09.
                new Objection(
                        about.hasBeenLed() && handoverNote.isBlank(),
                        "handover-note",
                        "Enter a handover note: somebody has led this before"));
    }

    public static TaskingOutcome accept(Situation about, Actor by) {
        return TaskingOutcome.unless(about.subject(), byTheProgram(by), ended(about), answered(about));
    }

    public static TaskingOutcome decline(Situation about, Actor by, String reason) {
        return TaskingOutcome.unless(
                about.subject(),
                byTheProgram(by),
                ended(about),
                answered(about),
                new Objection(reason.isBlank(), "reason", "Enter why you decline"));
    }

    private static Objection byTheProgram(Actor by) {
        return new Objection(!by.isPerson(), "answer", "The officer who was asked answers, not the program");
    }

    private static Objection ended(Situation about) {
        return new Objection(
                about.state().isTerminal(),
                "answer",
                "It is “%s”, so nobody needs to lead it".formatted(about.state().label()));
    }

    private static Objection answered(Situation about) {
        return new Objection(about.lead() == null || !about.lead().isWaiting(), "answer", "This has been answered");
    }

    private static boolean isAlready(Candidate officer, Situation.@Nullable Lead lead) {
        return lead != null
                && !lead.isDeclined()
                && lead.officer().account().equals(officer.who().account());
    }
}
