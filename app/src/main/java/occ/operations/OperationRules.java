package occ.operations;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Severity;
import occ.kernel.Actor;
import occ.operations.Operations.Outcome.Refused;

/** Who may do what to an operation, and when. */
public final class OperationRules {
    /** Each authority says itself when it ends; nothing is allowed beyond. */
    public static final AdequacyRule AUTHORITY = new AdequacyRule(
            "operations.authority",
            "R01",
            "An authority of an open operation has expired",
            "Renew or end it",
            "/operations",
            Verb.RUN_OPERATIONS,
            Duration.ZERO,
            Severity.HIGH,
            "RIPA 2000 s45: an authority that is no longer satisfied is cancelled. That its end is watched here is a local default");

    private static final int SHORTEST_WORD = 4;

    private OperationRules() {}

    public static Optional<Refused> opening(Opening opening, String subject, LocalDate today) {
        return first(
                naming(opening.text().name(), subject),
                refusal(opening.text().plannedEnd().isBefore(today), "end", "The planned end must not be in the past"),
                refusal(
                        opening.bid() == null && opening.untasked().isBlank(),
                        "untasked",
                        "Say why it is opened without a tasking"));
    }

    /** A name says nothing of whom it is about. */
    public static Optional<Refused> naming(String name, String subject) {
        var told = words(subject);
        return refusal(
                words(name).stream().anyMatch(told::contains),
                "name",
                "The name must not say whom or what it is about: choose another");
    }

    private static Set<String> words(String of) {
        return Arrays.stream(of.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    public static Optional<Refused> keeping(OperationCase operation, String field) {
        return refusal(
                operation.state() != OperationState.OPEN, field, stands(operation, "so nothing is changed in it"));
    }

    public static Optional<Refused> authorised(LocalDate granted, LocalDate due, LocalDate today) {
        return first(
                refusal(granted.isAfter(today), "granted", "The day it was granted must not be in the future"),
                refusal(due.isBefore(granted), "due", "Its end must not be before the day it was granted"));
    }

    public static Optional<Refused> analysing(OperationCase operation, Actor by) {
        return first(byTheProgram(by, "intended"), keeping(operation, "intended"));
    }

    /** R03: whoever wrote the analysis does not approve it. */
    public static Optional<Refused> deciding(OperationCase operation, Actor by, String rationale) {
        var analysis = operation.parts().analysis();
        return first(
                byTheProgram(by, "decision"),
                refusal(
                        operation.state() != OperationState.CLOSING || analysis == null,
                        "decision",
                        stands(operation, "so there is nothing to approve")),
                refusal(
                        analysis != null && analysis.by().equals(by.account()),
                        "decision",
                        "Somebody else than its author approves a results analysis"),
                refusal(rationale.isBlank(), "rationale", "Enter the reasons"));
    }

    public static Optional<Refused> reopening(OperationCase operation, Actor by) {
        return first(
                byTheProgram(by, "reason"),
                refusal(
                        operation.state() != OperationState.CLOSED,
                        "reason",
                        stands(operation, "so it is not reopened")));
    }

    // R25.
    private static Optional<Refused> byTheProgram(Actor by, String field) {
        return refusal(!by.isPerson(), field, "An operation is kept by people, not by the program");
    }

    private static String stands(OperationCase operation, String therefore) {
        return "It is “%s”, %s".formatted(operation.state().label(), therefore);
    }

    private static Optional<Refused> refusal(boolean stands, String field, String sentence) {
        return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Refused> first(Optional<Refused>... refusals) {
        return Stream.of(refusals).flatMap(Optional::stream).findFirst();
    }
}
