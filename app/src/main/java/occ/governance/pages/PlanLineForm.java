package occ.governance.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.faces.pages.Form;
import occ.governance.Measure;
import occ.governance.Measure.Unit;
import occ.governance.Owner;
import occ.governance.PlanLine;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Objective;
import occ.governance.PlanLine.Risk;
import occ.governance.PlanLine.Target;
import occ.kernel.Pillar;
import occ.kernel.Reference;

/** The form of a line: each kind asks for what it has. */
record PlanLineForm(Form form, List<Measure> measures, List<Person> people, List<Organisation> bodies) {
    private static final int LONGEST = 600;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    Optional<PlanLine> read(PlanLine.Kind kind, Reference reference) {
        var pillar = form.read().choice("pillar", "a pillar", Pillar.class);
        var words = form.read().text("words", "what it says", LONGEST);
        return switch (kind) {
            case OBJECTIVE ->
                form.isValid()
                        ? Optional.of(new Objective(reference, pillar.orElseThrow(), words.orElseThrow()))
                        : Optional.empty();
            case MEASURE -> target(reference, pillar, words);
            case MILESTONE -> milestone(reference, pillar, words);
            case RISK -> risk(reference, pillar, words);
        };
    }

    private Optional<PlanLine> target(Reference reference, Optional<Pillar> pillar, Optional<String> words) {
        var measure = form.read().choice("measure", "what is measured", measures, Measure::key);
        var from = form.read().amount("from", "the baseline");
        var fromDay = form.read().date("from-day", "the day of the baseline");
        var to = form.read().amount("to", "the target");
        var toDay = form.read().date("to-day", "the day of the target");
        measure.filter(one -> one.unit() == Unit.PERCENT).ifPresent(any -> {
            from.ifPresent(value -> refuseBeyondAll("from", value));
            to.ifPresent(value -> refuseBeyondAll("to", value));
        });
        return form.isValid()
                ? Optional.of(new Target(
                        reference,
                        pillar.orElseThrow(),
                        words.orElseThrow(),
                        measure.orElseThrow().key(),
                        from.orElseThrow(),
                        fromDay.orElseThrow(),
                        to.orElseThrow(),
                        toDay.orElseThrow()))
                : Optional.empty();
    }

    private void refuseBeyondAll(String field, BigDecimal value) {
        if (value.compareTo(ALL) > 0) {
            form.withError(field, "Enter a share from 0 to 100");
        }
    }

    private Optional<PlanLine> milestone(Reference reference, Optional<Pillar> pillar, Optional<String> words) {
        var due = form.read().date("due", "the day it is due");
        return form.isValid()
                ? Optional.of(new Milestone(
                        reference, pillar.orElseThrow(), words.orElseThrow(), due.orElseThrow(), owner(), null, null))
                : Optional.empty();
    }

    private Optional<PlanLine> risk(Reference reference, Optional<Pillar> pillar, Optional<String> words) {
        var answer = form.read().text("answer", "what is done about it", LONGEST);
        return form.isValid()
                ? Optional.of(
                        new Risk(reference, pillar.orElseThrow(), words.orElseThrow(), answer.orElseThrow(), owner()))
                : Optional.empty();
    }

    private Owner owner() {
        var person = form.read().optionalChoice("owner", people, Person::reference);
        var body = form.read().optionalChoice("body", bodies, Organisation::key);
        var words = Stream.concat(person.map(Person::name).stream(), body.map(Organisation::name).stream())
                .collect(Collectors.joining(", "));
        return person.isEmpty() && body.isEmpty()
                ? Owner.NOBODY
                : new Owner(
                        person.map(Person::id).orElse(null),
                        body.map(Organisation::id).orElse(null),
                        words);
    }

    static Form filled(PlanLine line, List<Person> people, Organisations organisations) {
        var typed = new HashMap<String, List<String>>();
        typed.put("pillar", List.of(line.pillar().name()));
        typed.put("words", List.of(line.words()));
        switch (line) {
            case Objective any -> {}
            case Target one -> {
                typed.put("measure", List.of(one.measure()));
                typed.put("from", List.of(plain(one.from())));
                typed.put("to", List.of(plain(one.to())));
                day(typed, "from-day", one.fromDay());
                day(typed, "to-day", one.toDay());
            }
            case Milestone one -> {
                day(typed, "due", one.due());
                owner(typed, one.owner(), people, organisations);
            }
            case Risk one -> {
                typed.put("answer", List.of(one.answer()));
                owner(typed, one.owner(), people, organisations);
            }
        }
        return Form.of(typed);
    }

    private static void owner(
            Map<String, List<String>> typed, Owner owner, List<Person> people, Organisations organisations) {
        people.stream()
                .filter(person -> Objects.equals(person.id(), owner.account()))
                .findFirst()
                .ifPresent(person -> typed.put("owner", List.of(person.reference())));
        organisations.all().stream()
                .filter(body -> Objects.equals(body.id(), owner.body()))
                .findFirst()
                .ifPresent(body -> typed.put("body", List.of(body.key())));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static void day(Map<String, List<String>> typed, String field, LocalDate day) {
        typed.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        typed.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
        typed.put(field + "-year", List.of(String.valueOf(day.getYear())));
    }
}
