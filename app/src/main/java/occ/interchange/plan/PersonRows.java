package occ.interchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;
import occ.mapping.MemberRole;
import occ.mapping.Safeguarding;
import occ.pole.Predicate;
import occ.pole.name.BirthDate;
import occ.pole.name.PersonName;
import occ.pole.name.PlaceholderName;
import org.jspecify.annotations.Nullable;

/** Rows about people. Only the key is needed: somebody without a name is an unknown person, told apart by a number. */
final class PersonRows {
    private enum Sex {
        FEMALE("Female", "F"),
        MALE("Male", "M"),
        UNKNOWN("Unknown", "U");

        private final String label;
        private final String letter;

        Sex(String label, String letter) {
            this.label = label;
            this.letter = letter;
        }
    }

    private final Setting setting;
    private final Findings findings;
    private final Ceiling ceiling;
    private final Identifiers identifiers;
    private final Set<String> exploited;
    private final Map<String, PlannedPerson> planned = new LinkedHashMap<>();
    private int unknown;

    /** @param exploited keys of those whom some row calls exploited */
    PersonRows(Setting setting, Findings findings, Identifiers identifiers, Set<String> exploited) {
        this.setting = setting;
        this.findings = findings;
        this.ceiling = new Ceiling(setting.grade(), findings);
        this.identifiers = identifiers;
        this.exploited = Set.copyOf(exploited);
    }

    Map<String, PlannedPerson> read(List<Row> rows) {
        rows.forEach(this::read);
        return planned;
    }

    private void read(Row row) {
        var key = findings.required(row, Column.PERSON_KEY, Reading::key);
        if (key.isEmpty()) {
            return;
        }
        var earlier = planned.get(key.get());
        if (earlier != null) {
            findings.refuse(
                    row,
                    Column.PERSON_KEY,
                    "Row %d has this key already".formatted(earlier.row().number()));
            return;
        }
        var born = findings.value(row, Column.PERSON_BORN, text -> BirthDate.parse(text, setting.today()));
        var guarded = isGuarded(key.get(), born);
        if (guarded && !setting.mayGuard()) {
            findings.add(row.refusedUnshown(
                    Column.PERSON_BORN,
                    "A child or possible victim: only somebody admitted to safeguarding can bring this person in"));
            return;
        }
        name(row).ifPresent(name -> planned.put(key.get(), person(row, key.get(), name, born, guarded)));
    }

    private PlannedPerson person(Row row, String key, Name name, Optional<BirthDate> born, boolean guarded) {
        var known = identifiers.of(row);
        var said = new ArrayList<Said>();
        born.ifPresent(date -> said.add(birth(row, date)));
        said.addAll(said(row));
        known.forEach(one -> said.add(Said.text(one.predicate(), one.canonical())));
        return new PlannedPerson(
                row,
                key,
                name.text(),
                name.placeholder(),
                born.map(PersonRows::day).orElse(null),
                guarded,
                ceiling.of(row, Column.PERSON_GRADE),
                known,
                said);
    }

    private record Name(String text, boolean placeholder) {}

    private Optional<Name> name(Row row) {
        var given = row.text(Column.PERSON_GIVEN);
        var family = row.text(Column.PERSON_FAMILY);
        var whole = (given + " " + family).strip();
        if (whole.isEmpty()) {
            return Optional.of(new Name(nextUnknown(row), true));
        }
        if (PlaceholderName.parse(whole) instanceof Parsed.Valid<PlaceholderName>(var placeholder)) {
            return Optional.of(new Name(placeholder.text(), true));
        }
        return switch (PersonName.of(given, family)) {
            case Parsed.Valid<PersonName>(var name) -> Optional.of(new Name(name.text(), false));
            case Parsed.Invalid<PersonName>(String reason) -> {
                findings.refuse(row, family.isEmpty() ? Column.PERSON_GIVEN : Column.PERSON_FAMILY, reason);
                yield Optional.empty();
            }
        };
    }

    private String nextUnknown(Row row) {
        findings.warn(row, Column.PERSON_FAMILY, "No name is given: recorded as an unknown person");
        var sex = sex(row.text(Column.PERSON_SEX));
        var whom = sex instanceof Parsed.Valid<Sex>(Sex known) && known != Sex.UNKNOWN
                ? known.label.toLowerCase(java.util.Locale.ROOT)
                : "person";
        return "Unknown %s %d".formatted(whom, ++unknown);
    }

    /** Of a year alone the youngest possible age counts: rather guard an adult than miss a child. */
    private boolean isGuarded(String key, Optional<BirthDate> born) {
        var youngest = born.map(date -> date.day() == null ? LocalDate.of(date.year(), 12, 31) : day(date));
        var role = exploited.contains(key) ? MemberRole.EXPLOITED : MemberRole.ASSOCIATE;
        return Safeguarding.needed(youngest.orElse(null), role, setting.today());
    }

    private Said birth(Row row, BirthDate date) {
        var day = day(date);
        if (day != null) {
            return Said.day(Predicate.BIRTH_DATE, day);
        }
        findings.warn(row, Column.PERSON_BORN, "Only the year is known: it is kept as a description");
        return Said.text(Predicate.DESCRIPTION, "Born in " + date.year());
    }

    private List<Said> said(Row row) {
        var said = new ArrayList<Said>();
        findings.value(row, Column.PERSON_SEX, PersonRows::sex)
                .ifPresent(sex -> said.add(Said.text(Predicate.SEX, sex.label)));
        GroupRows.texts(row, Column.PERSON_ALIAS, Predicate.ALIAS, said);
        GroupRows.texts(row, Column.PERSON_NATIONALITY, Predicate.NATIONALITY, said);
        GroupRows.texts(row, Column.PERSON_OCCUPATION, Predicate.OCCUPATION, said);
        GroupRows.texts(row, Column.PERSON_MARK, Predicate.DISTINGUISHING_MARK, said);
        GroupRows.texts(row, Column.PERSON_WHERE, Predicate.CUSTODY, said);
        GroupRows.texts(row, Column.PERSON_ACTIVITY, Predicate.ACTIVITY, said);
        GroupRows.texts(row, Column.PERSON_REFERENCE, Predicate.LEGACY_REFERENCE, said);
        return said;
    }

    private static Parsed<Sex> sex(String written) {
        return Reading.word(Sex.class, sex -> sex.letter).apply(written);
    }

    private static @Nullable LocalDate day(BirthDate date) {
        var day = date.day();
        return day == null ? null : day.atYear(date.year());
    }
}
