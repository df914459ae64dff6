package occ.intelligence.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.Numbers;
import occ.intelligence.GivenSource;
import occ.intelligence.GradingScheme;
import occ.intelligence.NewReport;
import occ.intelligence.Priority;
import occ.intelligence.SpecialCare;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.kernel.Parsed;
import occ.pole.SourceKind;
import occ.sources.Lodgement;
import occ.sources.SourceType;
import org.jspecify.annotations.Nullable;

/** Reads the form on which a report is entered. All of it is read before any of it is judged. */
record ReportForm(Form form, LocalDate today) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 50_000;
    static final int LONGEST_ITEM = 5_000;
    static final int MOST_ITEMS = 60;
    static final int LONGEST_NOTE = 2_000;
    static final String INTERCEPT = "INTERCEPT";
    static final String PRIVILEGE = "PRIVILEGE";
    static final String SUSPICIOUS = "SUSPICIOUS";
    static final List<String> TOO_HIGH = List.of("SECRET", "TOP_SECRET");
    static final String AS_BEFORE = "BEFORE";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_OPERATION = 100;
    private static final int LONGEST_GRADE = 40;

    /** A report with its source, which goes to the register and not with it. */
    record Entered(NewReport report, Optional<GivenSource> source) {}

    /** {@code before} is the kind a draft was given, whose type stands in the register alone. */
    Optional<Entered> read(Optional<SourceKind> before) {
        var read = form.read();
        var title = read.text("title", "what it is about", LONGEST_TITLE);
        var kept = before.filter(any -> form.value("sealed-type").equals(AS_BEFORE));
        var type = kept.isPresent()
                ? Optional.<SourceType>empty()
                : read.choice("sealed-type", "what kind of source it is", SourceType.class);
        var reference = sourceReference(type);
        var kind = kept.or(() -> type.map(SourceType::shownAs));
        var source = read.choice("source", "how reliable the source is", Grade.Source.class);
        var priority = read.choice("priority", "how soon it must be looked at", Priority.class);
        var marking = marking();
        var scheme = read.choice("scheme", "the grading scheme it came with", GradingScheme.class);
        var gradedAs = scheme.filter(GradingScheme::isLegacy)
                .flatMap(legacy -> read.text("graded-as", "the grade as it was given", LONGEST_GRADE));
        var on = read.pastDate("information-on", "the date the information is of", today);
        var at = time();
        var operation = read.optionalText("operation", "the operation", LONGEST_OPERATION);
        var care = care();
        var provenance = read.text("provenance", "how it came to be known", LONGEST_NOTE);
        var risk = read.optionalText("risk", "the risk if it is disclosed", LONGEST_NOTE);
        var paragraphs = paragraphs();
        refuseToNameTheSource(reference);
        return form.isValid()
                ? Optional.of(new Entered(
                        new NewReport(
                                title.orElseThrow(),
                                kind.orElseThrow(),
                                source.orElseThrow(),
                                priority.orElseThrow(),
                                marking.orElseThrow(),
                                scheme.orElseThrow(),
                                gradedAs.orElse(null),
                                on.orElseThrow(),
                                at.orElse(null),
                                operation.orElse(null),
                                care,
                                provenance.orElseThrow(),
                                risk.orElse(null),
                                paragraphs),
                        type.map(each -> new GivenSource(each, reference))))
                : Optional.empty();
    }

    private String sourceReference(Optional<SourceType> type) {
        var reference = form.read()
                .optionalText("sealed-source", "the reference of the source", Lodgement.LONGEST_REFERENCE)
                .orElse("");
        if (reference.isEmpty() && type.filter(SourceType.CHIS::equals).isPresent()) {
            form.withError("sealed-source", "Enter the number of the ISR");
        }
        return reference;
    }

    /** A report that names its own source has given it away before anybody could take it out. */
    private void refuseToNameTheSource(String reference) {
        var sought = reference.toLowerCase(Locale.ROOT);
        if (sought.length() < SHORTEST_NAME) {
            return;
        }
        for (var field : List.of("text", "title", "operation")) {
            if (form.value(field).toLowerCase(Locale.ROOT).contains(sought)) {
                form.withError(
                        field, "It names the source you gave. Take the source out: it goes to the register alone");
            }
        }
    }

    /** What is marked higher than this system may hold is refused before a word of it is kept. */
    private Optional<Marking> marking() {
        if (TOO_HIGH.contains(form.value("marking"))) {
            form.withError(
                    "marking",
                    "This system holds nothing above OFFICIAL-SENSITIVE. Clear this form and use your SECRET system");
            return Optional.empty();
        }
        return form.read().choice("marking", "the marking", Marking.class);
    }

    private SpecialCare care() {
        if (form.has("care", INTERCEPT)) {
            form.withError(
                    "care",
                    "Product of interception may not be entered here (Investigatory Powers Act 2016, section 56)."
                            + " Clear this form and speak to your authorising officer");
        }
        return new SpecialCare(form.has("care", PRIVILEGE), form.has("care", SUSPICIOUS));
    }

    private Optional<LocalTime> time() {
        var typed = form.value("information-at").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (clock(typed)) {
            case Parsed.Valid<LocalTime>(var time) -> Optional.of(time);
            case Parsed.Invalid<LocalTime>(var reason) -> {
                form.withError("information-at", reason);
                yield Optional.empty();
            }
        };
    }

    private static Parsed<LocalTime> clock(String typed) {
        try {
            return Parsed.valid(LocalTime.parse(typed.replace('.', ':').replaceFirst("^(\\d):", "0$1:")));
        } catch (DateTimeParseException unreadable) {
            return Parsed.invalid("Enter the time like 21:40, or leave it empty");
        }
    }

    private List<String> paragraphs() {
        var paragraphs = form.read()
                .text("text", "what is reported", LONGEST_TEXT)
                .map(ReportForm::paragraphs)
                .orElse(List.of());
        if (paragraphs.size() > MOST_ITEMS) {
            form.withError(
                    "text",
                    "A report has up to %d items. You have %s: make two reports of it"
                            .formatted(MOST_ITEMS, Numbers.of(paragraphs.size())));
        }
        paragraphs.stream()
                .filter(item -> item.length() > LONGEST_ITEM)
                .findFirst()
                .ifPresent(item -> form.withError(
                        "text",
                        "An item has up to %s characters. Item %d has %s: divide it with an empty line"
                                .formatted(
                                        Numbers.of(LONGEST_ITEM),
                                        paragraphs.indexOf(item) + 1,
                                        Numbers.of(item.length()))));
        return paragraphs;
    }

    /** An empty line ends an item. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The form of a new report. */
    static Form begun() {
        return Form.of(Map.of(
                "scheme", List.of(GradingScheme.THREE_BY_FIVE_BY_TWO.name()),
                "marking", List.of(Marking.OFFICIAL_SENSITIVE.name()),
                "priority", List.of(Priority.LOW.name())));
    }

    /** A draft as it was entered. */
    static Form of(NewReport draft, int version) {
        var fields = new HashMap<String, List<String>>();
        fields.put("title", List.of(draft.title()));
        fields.put("sealed-type", List.of(AS_BEFORE));
        fields.put("source", List.of(draft.source().name()));
        fields.put("priority", List.of(draft.priority().name()));
        fields.put("marking", List.of(draft.marking().name()));
        fields.put("scheme", List.of(draft.scheme().name()));
        fields.put("graded-as", optional(draft.gradedAs()));
        fields.put(
                "information-on-day",
                List.of(String.valueOf(draft.informationOn().getDayOfMonth())));
        fields.put(
                "information-on-month",
                List.of(String.valueOf(draft.informationOn().getMonthValue())));
        fields.put(
                "information-on-year",
                List.of(String.valueOf(draft.informationOn().getYear())));
        fields.put("information-at", optional(draft.informationAt()));
        fields.put("operation", optional(draft.operation()));
        fields.put("care", care(draft.care()));
        fields.put("provenance", List.of(draft.provenance()));
        fields.put("risk", optional(draft.risk()));
        fields.put("text", List.of(String.join("\n\n", draft.paragraphs())));
        fields.put("version", List.of(String.valueOf(version)));
        return Form.of(fields);
    }

    private static List<String> care(SpecialCare care) {
        return care.legalPrivilege()
                ? care.suspiciousActivity() ? List.of(PRIVILEGE, SUSPICIOUS) : List.of(PRIVILEGE)
                : care.suspiciousActivity() ? List.of(SUSPICIOUS) : List.of();
    }

    private static List<String> optional(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
