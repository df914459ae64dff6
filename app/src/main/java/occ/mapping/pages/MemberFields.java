package occ.mapping.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.MemberRole;
import occ.mapping.nomination.ProposedMember;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.name.PlaceholderName;

/** Rows of members as typed: a name, a reference of somebody on record, or “unknown male 1” with the item it rests on. */
record MemberFields(Actor actor, Entities entities) {
    private static final int LONGEST_NAME = 200;

    static List<String> names(int row) {
        return Stream.of("name", "role", "item", "grade")
                .map(part -> field(row, part))
                .toList();
    }

    static String field(int row, String part) {
        return "member-" + row + "-" + part;
    }

    /** A business is added later, as an organisation: here are people. */
    static List<Option> roles() {
        var ofPeople = Stream.of(MemberRole.values())
                .filter(role -> role != MemberRole.FACILITATOR_BUSINESS)
                .toList();
        return Options.withNone("Choose a role", Options.of(ofPeople, MemberRole::name, MemberRole::label));
    }

    List<ProposedMember> read(Form form, int rows) {
        return IntStream.rangeClosed(1, rows)
                .boxed()
                .flatMap(row -> row(form, row).stream())
                .toList();
    }

    private Optional<ProposedMember> row(Form form, int row) {
        if (names(row).stream().allMatch(name -> form.value(name).isBlank())) {
            return Optional.empty();
        }
        var name = form.read().text(field(row, "name"), "the name of the member", LONGEST_NAME);
        var role = form.read().choice(field(row, "role"), "the role of the member", MemberRole.class);
        return name.isEmpty() || role.isEmpty() ? Optional.empty() : member(form, row, name.get(), role.get());
    }

    private Optional<ProposedMember> member(Form form, int row, String name, MemberRole role) {
        var category = usualCategory(role);
        if (Reference.parse(name) instanceof Parsed.Valid<Reference>(var reference)) {
            return known(form, row, reference, role, category);
        }
        if (PlaceholderName.parse(name) instanceof Parsed.Valid<PlaceholderName>(var placeholder)) {
            var grade = form.read()
                    .optionalParsed(field(row, "grade"), Grade::parse)
                    .orElse(Grade.NOT_GRADED);
            var item = form.value(field(row, "item")).strip();
            return Optional.of(new ProposedMember.Placeholder(placeholder.text(), item, grade, role, category));
        }
        return Optional.of(new ProposedMember.Named(name, role, category));
    }

    private Optional<ProposedMember> known(
            Form form, int row, Reference reference, MemberRole role, DataSubjectCategory category) {
        try {
            var person = entities.get(actor, reference, AsAt.NOW);
            if (person.kind() == EntityKind.PERSON) {
                var name = entities.names(actor, List.of(person.id()), AsAt.NOW).get(person.id());
                return Optional.of(new ProposedMember.Known(person.id(), String.valueOf(name), role, category));
            }
        } catch (NoSuchRecord missing) {
            // The same answer as for a reference of something that is no person.
        }
        form.withError(field(row, "name"), "There is no person of that reference that you may see");
        return Optional.empty();
    }

    /** R26: in which light somebody stands, as the role has it; a reviewer can hold otherwise. */
    private static DataSubjectCategory usualCategory(MemberRole role) {
        return switch (role) {
            case PRINCIPAL, LIEUTENANT, SPECIALIST_ENABLER, LOGISTICS, STREET_LEVEL, MONEY_MULE ->
                DataSubjectCategory.SUSPECT;
            case EXPLOITED -> DataSubjectCategory.VICTIM;
            case ASSOCIATE, FAMILY -> DataSubjectCategory.CONTACT;
            case FACILITATOR_BUSINESS -> DataSubjectCategory.OTHER;
        };
    }
}
