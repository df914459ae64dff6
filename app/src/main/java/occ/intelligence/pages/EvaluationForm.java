package occ.intelligence.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import occ.access.Organisation;
import occ.faces.pages.Form;
import occ.intelligence.ActionCode;
import occ.intelligence.Conditions;
import occ.intelligence.Evaluation;
import occ.intelligence.Handling;
import occ.intelligence.Item;
import occ.intelligence.MopiGroup;
import occ.intelligence.Priority;
import occ.intelligence.Report;
import occ.intelligence.SanitisationCode;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Reads the form on which a report is evaluated: the source once, and each item by itself under its number. */
record EvaluationForm(Form form, Report report, List<Organisation> bodies) {
    private static final int LONGEST_CONDITIONS = 1_000;
    private static final int LONGEST_RECIPIENTS = 2_000;

    Optional<Evaluation> read() {
        var read = form.read();
        var source = read.choice("source", "how reliable the source is", Grade.Source.class);
        var priority = read.choice("priority", "the priority", Priority.class);
        var marking = read.choice("marking", "the marking", Marking.class);
        var mopi = read.choice("mopi", "the MoPI group", MopiGroup.class);
        var review = read.date("review", "the day to review it");
        var items = report.items().stream().map(this::handling).toList();
        return form.isValid()
                ? Optional.of(new Evaluation(
                        source.orElseThrow(),
                        priority.orElseThrow(),
                        marking.orElseThrow(),
                        mopi.orElseThrow(),
                        review.orElseThrow(),
                        items.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private Optional<Handling> handling(Item item) {
        var number = item.number();
        var information = form.read()
                .choice(
                        field("information", number),
                        "how the information of item %d is known".formatted(number),
                        Information.class);
        var code = form.read()
                .choice(
                        field("handling", number),
                        "the handling code of item %d".formatted(number),
                        Grade.Handling.class);
        var conditions = code.filter(Grade.Handling.C::equals).flatMap(withConditions -> conditions(number));
        code.filter(Grade.Handling.P::equals).ifPresent(free -> refuseConditions(number));
        return information.isPresent() && (code.filter(Grade.Handling.P::equals).isPresent() || conditions.isPresent())
                ? Optional.of(new Handling(information.orElseThrow(), conditions.orElse(null)))
                : Optional.empty();
    }

    /** R18: code C says what may be done, who may sanitise, and under what conditions. */
    private Optional<Conditions> conditions(int number) {
        var read = form.read();
        var action = read.choice(
                field("action", number), "what may be done with item %d".formatted(number), ActionCode.class);
        var sanitisation = read.choice(
                field("sanitisation", number), "who may sanitise item %d".formatted(number), SanitisationCode.class);
        var text = read.text(
                field("conditions", number), "the conditions of item %d".formatted(number), LONGEST_CONDITIONS);
        var review = read.optionalDate(
                field("conditions-review", number), "the day to review the conditions of item %d".formatted(number));
        var recipients = recipients(number);
        return action.isPresent() && sanitisation.isPresent() && text.isPresent()
                ? Optional.of(new Conditions(
                        action.orElseThrow(),
                        sanitisation.orElseThrow(),
                        text.orElseThrow(),
                        review.orElse(null),
                        recipients,
                        form.has(field("mention", number), "yes")))
                : Optional.empty();
    }

    /** Conditions without code C are no conditions: whoever typed them meant something else. */
    private void refuseConditions(int number) {
        if (!form.value(field("conditions", number)).isBlank()
                || !form.value(field("recipients", number)).isBlank()) {
            form.withError(
                    field("handling", number),
                    "Item %d has conditions, so its handling code is C. Select C, or take the conditions out"
                            .formatted(number));
        }
    }

    private List<OrganisationId> recipients(int number) {
        var field = field("recipients", number);
        var named = new ArrayList<OrganisationId>();
        form.read()
                .optionalText(field, "the recipients of item %d".formatted(number), LONGEST_RECIPIENTS)
                .ifPresent(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> body(line)
                                .ifPresentOrElse(
                                        body -> named.add(body.id()),
                                        () -> form.withError(
                                                field,
                                                "“%s” is no body of ours. Write each as it is listed, one a line"
                                                        .formatted(line)))));
        return List.copyOf(named);
    }

    private Optional<Organisation> body(String typed) {
        var folded = typed.toLowerCase(Locale.ROOT);
        return bodies.stream()
                .filter(body -> body.name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    static String field(String name, int number) {
        return name + "-" + number;
    }

    /** As it stands now, for the evaluator to go on from. */
    static Form of(Report report, Function<List<OrganisationId>, List<String>> names, LocalDate reviewOn) {
        var fields = new HashMap<String, List<String>>();
        fields.put("version", List.of(String.valueOf(report.version())));
        fields.put("source", List.of(report.source().name()));
        fields.put("priority", List.of(report.priority().name()));
        fields.put("marking", List.of(report.marking().name()));
        var mopi = report.mopi();
        fields.put("mopi", mopi == null ? List.of() : List.of(mopi.name()));
        var review = report.reviewOn();
        putDate(fields, "review", review == null ? reviewOn : review);
        report.items().forEach(item -> put(fields, item, names));
        return Form.of(fields);
    }

    private static void put(
            Map<String, List<String>> fields, Item item, Function<List<OrganisationId>, List<String>> names) {
        var handling = item.handling();
        if (handling == null) {
            return;
        }
        var number = item.number();
        fields.put(field("information", number), List.of(handling.information().name()));
        fields.put(field("handling", number), List.of(handling.code().name()));
        var conditions = handling.conditions();
        if (conditions != null) {
            put(fields, number, conditions, names.apply(conditions.recipients()));
        }
    }

    private static void put(
            Map<String, List<String>> fields, int number, Conditions conditions, List<String> recipientNames) {
        fields.put(field("action", number), List.of(conditions.action().name()));
        fields.put(
                field("sanitisation", number), List.of(conditions.sanitisation().name()));
        var text = conditions.text();
        fields.put(field("conditions", number), text == null ? List.of() : List.of(text));
        fields.put(field("recipients", number), List.of(String.join("\n", recipientNames)));
        fields.put(field("mention", number), conditions.mayBeMentioned() ? List.of("yes") : List.of());
        putDate(fields, field("conditions-review", number), conditions.reviewOn());
    }

    private static void putDate(Map<String, List<String>> fields, String field, @Nullable LocalDate day) {
        if (day != null) {
            fields.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
            fields.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
            fields.put(field + "-year", List.of(String.valueOf(day.getYear())));
        }
    }
}
