package occ.pole.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import occ.access.CompartmentMembers.Own;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.pole.Source;
import occ.pole.SourceKind;
import occ.pole.recording.Grounds;
import occ.pole.recording.Grounds.SourceChoice;
import occ.pole.recording.Readers;

/** Reads the part that every form of these pages has: on what grounds it is said, and who may read it. */
record GroundsReading(
        Form form, List<Source> offered, List<Own> operations, Function<Reference, Source> find, LocalDate today) {
    static final String NEW = "new";
    static final String OTHER = "other";
    static final String FACT = "FACT";
    static final String ASSESSMENT = "ASSESSMENT";
    static final String BY_RULE = "RULE";
    static final String CIRCLE = "CIRCLE";
    static final String BY_CODE = "CODE";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 500;

    /** All of it is read before any of it is judged, so that every problem shows at once. */
    Optional<Grounds> read() {
        var source = source();
        var grade = grade();
        var fact = form.read()
                .choice(
                        "fact",
                        "whether it is a fact or an assessment",
                        List.of(FACT, ASSESSMENT),
                        Function.identity());
        var readers = readers();
        return source.flatMap(from -> grade.flatMap(graded ->
                fact.flatMap(known -> readers.map(who -> new Grounds(from, graded, known.equals(FACT), who)))));
    }

    private Optional<SourceChoice> source() {
        return switch (form.value("source")) {
            case NEW -> fresh();
            case OTHER -> other();
            default ->
                form.read()
                        .choice("source", "where it comes from", offered, Source::reference)
                        .map(SourceChoice.Known::new);
        };
    }

    private Optional<SourceChoice> fresh() {
        var kind = form.read().choice("source-kind", "what kind of source it is", SourceKind.class);
        var title = form.read().text("source-title", "the title of the source", LONGEST_TITLE);
        var received = form.read().optionalPastDate("source-received", "the day it was received", today);
        return kind.flatMap(sort -> title.map(words -> new SourceChoice.Fresh(sort, words, received.orElse(null))));
    }

    private Optional<SourceChoice> other() {
        return form.read()
                .reference("source-reference", "the reference of the source")
                .flatMap(this::known);
    }

    private Optional<SourceChoice> known(Reference reference) {
        try {
            return Optional.of(new SourceChoice.Known(find.apply(reference)));
        } catch (NoSuchRecord none) {
            form.withError("source-reference", "No source that you may see has this reference");
            return Optional.empty();
        }
    }

    private Optional<Grade> grade() {
        var source = form.read()
                .choice("grade-source", "how reliable the source is", graded(Grade.Source.values()), Enum::name);
        var information = form.read()
                .choice(
                        "grade-information",
                        "how the information is known",
                        graded(Grade.Information.values()),
                        Enum::name);
        var handling = form.read().choice("handling", "a handling code", Handling.class);
        return source.flatMap(from -> information.flatMap(how -> handling.map(code -> new Grade(from, how, code))));
    }

    private Optional<Readers> readers() {
        return switch (form.value("readers")) {
            case CIRCLE -> Optional.of(new Readers.SafeguardingCircle());
            case BY_CODE ->
                form.read()
                        .text("readers-reason", "why the handling code is enough", LONGEST_REASON)
                        .map(Readers.ByHandlingCode::new);
            case BY_RULE, "" -> Optional.of(new Readers.ByRule());
            default -> ofOperation();
        };
    }

    /** Whose time in it ended while they wrote is told so: nothing meant for few is recorded for all. */
    private Optional<Readers> ofOperation() {
        return form.read()
                .choice(
                        "readers",
                        "who may read it",
                        operations,
                        one -> one.compartment().key())
                .map(one -> new Readers.OfOperation(one.compartment()));
    }

    /** Whoever records by hand grades: “not graded” is for what others sent ungraded. */
    static <E extends Enum<E>> List<E> graded(E[] all) {
        return Stream.of(all).skip(1).toList();
    }
}
