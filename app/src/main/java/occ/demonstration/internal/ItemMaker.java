package occ.demonstration.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import occ.demonstration.internal.ReportMaker.MadeReport;
import occ.demonstration.internal.WhomReportsName.Named;
import occ.intelligence.ActionCode;
import occ.intelligence.ItemName;
import occ.intelligence.SanitisationCode;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Grade.Information;
import occ.kernel.Grade.Source;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/** The paragraphs of invented reports: whom they name, and of every tenth report what the map took from it. */
final class ItemMaker {
    private static final double WITH_CONDITIONS = 0.3;
    private static final double ON_THE_MAP = 0.1;
    private static final double NAMES_ANOTHER = 0.3;

    private final Dice dice;
    private final InventedWords words;
    private final List<Named> people;
    private final Function<String, Reference> references;

    ItemMaker(Dice dice, InventedWords words, List<Named> people, Function<String, Reference> references) {
        this.dice = dice;
        this.words = words;
        this.people = people;
        this.references = references;
    }

    /** Under code P it has no action code. */
    record Plan(
            UUID id,
            int number,
            Information information,
            @Nullable ActionCode action) {
        boolean isCovert() {
            return action != null && action.isCovert();
        }

        ClassId classIn(MadeReport report) {
            if (!report.isReadOutside()) {
                return report.unit().originals();
            }
            if (action == null) {
                return report.unit().free();
            }
            return action.isCovert() ? report.unit().covert() : report.unit().conditional();
        }
    }

    Plan plan(MadeReport report, int number) {
        return new Plan(
                Uuid7.at(report.at()),
                number,
                dice.one(List.of(Information.A, Information.B, Information.C, Information.D)),
                dice.chance(WITH_CONDITIONS) ? dice.weighted(List.of(ActionCode.values()), 3, 4, 93) : null);
    }

    void add(ReportRows rows, MadeReport report, Plan item) {
        var source = report.isReadOutside() && item.number() == 1 && dice.chance(ON_THE_MAP)
                ? source(rows, report, item)
                : null;
        row(rows, report, item, source);
        var first = dice.leaning(people);
        var second = dice.leaning(people);
        texts(rows, report, item, first, second);
        if (report.isReadOutside()) {
            mark(rows, report, item, first, 0);
            if (!second.equals(first) && dice.chance(NAMES_ANOTHER)) {
                mark(rows, report, item, second, first.name().length() + " and ".length());
            }
        }
        if (source != null && !second.equals(first)) {
            statement(rows, report, item, source, Predicate.ASSOCIATE_OF, first, second, null);
            statement(rows, report, item, source, Predicate.NAME, first, null, first.name());
        }
    }

    private UUID source(ReportRows rows, MadeReport report, Plan item) {
        var id = Uuid7.at(report.at());
        rows.sources()
                .add(
                        report.at(),
                        item.classIn(report).value(),
                        SourceKind.OFFICIAL.code(),
                        ReportMaker.day(report.at()),
                        id,
                        report.unit().author().value(),
                        references.apply("SRC"),
                        new ItemName(report.reference(), item.number()).text());
        return id;
    }

    private void row(ReportRows rows, MadeReport report, Plan item, @Nullable UUID source) {
        var action = report.isGraded() ? item.action() : null;
        var accessClass = item.classIn(report).value();
        rows.items()
                .add(
                        accessClass,
                        action == null ? null : ReportMaker.day(report.at()).plusYears(1),
                        item.number(),
                        report.isGraded() ? item.information().ordinal() : null,
                        report.isGraded() ? handling(item).ordinal() : null,
                        action == null ? null : action.ordinal() + 1,
                        action == null ? null : SanitisationCode.S1.ordinal() + 1,
                        false,
                        item.id(),
                        report.id(),
                        report.unit().author().value(),
                        source,
                        action == null ? null : words.some(8));
        if (action != null) {
            rows.recipients()
                    .add(
                            accessClass,
                            item.id(),
                            report.unit().force().value(),
                            report.unit().author().value());
        }
    }

    private void texts(ReportRows rows, MadeReport report, Plan item, Named first, Named second) {
        var sanitised = "%s and %s: %s".formatted(first.name(), second.name(), words.paragraph());
        text(rows, report, item, report.unit().originals(), 1, "A neighbour says: " + sanitised);
        if (report.isGraded()) {
            text(rows, report, item, item.classIn(report), 2, sanitised);
        }
    }

    private static void text(
            ReportRows rows, MadeReport report, Plan item, ClassId accessClass, int level, String text) {
        var author = report.unit().author().value();
        rows.texts()
                .add(report.at(), accessClass.value(), level, Uuid7.at(report.at()), item.id(), author, author, text);
    }

    private void mark(ReportRows rows, MadeReport report, Plan item, Named person, int start) {
        rows.marks()
                .add(
                        report.at(),
                        item.classIn(report).value(),
                        start,
                        start + person.name().length(),
                        EntityKind.PERSON.code(),
                        DataSubjectCategory.SUSPECT.ordinal(),
                        Uuid7.at(report.at()),
                        item.id(),
                        person.entity(),
                        report.unit().author().value(),
                        references.apply("MRK"),
                        person.name());
    }

    private static void statement(
            ReportRows rows,
            MadeReport report,
            Plan item,
            UUID source,
            Predicate predicate,
            Named subject,
            @Nullable Named object,
            @Nullable String value) {
        rows.statements()
                .add(
                        report.at(),
                        item.classIn(report).value(),
                        predicate.code(),
                        new Grade(Source.values()[report.source()], item.information(), handling(item)).code(),
                        EntityKind.PERSON.code(),
                        object == null ? null : EntityKind.PERSON.code(),
                        false,
                        Uuid7.at(report.at()),
                        subject.entity(),
                        object == null ? null : object.entity(),
                        source,
                        report.unit().author().value(),
                        value);
    }

    private static Handling handling(Plan item) {
        return item.action() == null ? Handling.P : Handling.C;
    }
}
