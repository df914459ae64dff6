package occ.pole.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import occ.access.CompartmentMembers.Own;
import occ.faces.pages.DateWords;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Grade;
import occ.pole.Source;
import occ.pole.SourceKind;

/** What the shared part of the forms offers. */
public record GroundsChoices(List<Option> sources, List<Option> operations) {
    static GroundsChoices of(List<Source> offered, List<Own> operations) {
        var options = new ArrayList<Option>();
        offered.forEach(source -> options.add(option(source)));
        options.add(new Option(GroundsReading.OTHER, "Another source on record"));
        options.add(new Option(GroundsReading.NEW, "A new source"));
        return new GroundsChoices(
                options, operations.stream().map(GroundsChoices::option).toList());
    }

    /** Two sources may have one title; the reference and the day tell them apart. */
    private static Option option(Source source) {
        var day = source.receivedOn();
        var received = day == null ? "" : ", received " + DateWords.day(day);
        return new Option(source.reference(), StatementLine.source(source), source.reference() + received);
    }

    private static Option option(Own operation) {
        return new Option(
                operation.compartment().key(),
                "“" + operation.name() + "” only",
                "Those who are in it; somebody under 18 is kept to the safeguarding circle as well");
    }

    public List<Option> kinds() {
        return Options.withNone("Choose a kind", Options.of(SourceKind.class, SourceKind::label));
    }

    public List<Option> reliability() {
        return Options.withNone(
                "Choose 1 to 3",
                Options.of(GroundsReading.graded(Grade.Source.values()), Enum::name, Grade.Source::label));
    }

    public List<Option> information() {
        return Options.withNone(
                "Choose A to E",
                Options.of(GroundsReading.graded(Grade.Information.values()), Enum::name, Grade.Information::label));
    }

    public List<Option> handling() {
        return Options.withNone("Choose P or C", Options.of(Grade.Handling.class, Grade.Handling::label));
    }

    public List<Option> facts() {
        return List.of(
                new Option(GroundsReading.FACT, "A fact", "Seen, found or on record"),
                new Option(GroundsReading.ASSESSMENT, "An assessment", "Concluded or believed by somebody"));
    }

    public List<Option> readers() {
        return Stream.concat(byRule().stream(), operations.stream()).toList();
    }

    private static List<Option> byRule() {
        return List.of(
                new Option(
                        GroundsReading.BY_RULE,
                        "As the rule says",
                        "The handling code decides; somebody under 18 is kept to the safeguarding circle"),
                new Option(
                        GroundsReading.CIRCLE,
                        "The safeguarding circle only",
                        "For a possible victim of exploitation, whatever their age"),
                new Option(
                        GroundsReading.BY_CODE,
                        "As the handling code says, though they are under 18",
                        "Say why: the reason is kept"));
    }
}
