package occ.pole.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.kernel.EntityKind;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;
import occ.pole.recording.Said;
import org.jspecify.annotations.Nullable;

/** What a form says of somebody or something new: enough to look for them, and to put them on record. */
record NewEntityReading(
        EntityKind kind, String name, @Nullable LocalDate birthDate, List<Known> identifiers) {

    static Optional<NewEntityReading> of(Form form, EntityKind kind, LocalDate today) {
        var reading = new ValueReading(form, today);
        var identifiers = identifiers(reading, kind);
        var name = name(reading, kind, identifiers);
        var born = kind == EntityKind.PERSON
                ? form.read().optionalPastDate("birth", "the date of birth", today)
                : Optional.<LocalDate>empty();
        return name.map(called -> new NewEntityReading(kind, called, born.orElse(null), identifiers));
    }

    private static List<Known> identifiers(ValueReading reading, EntityKind kind) {
        var known = new ArrayList<Known>();
        for (var each : IdentifierKind.of(kind)) {
            reading.optionalIdentifier("identifier-" + each.name(), each)
                    .ifPresent(canonical -> known.add(new Known(Predicate.of(each), canonical)));
        }
        return known;
    }

    /** Vehicles, telephones and accounts go by their number where nobody has given them a name. */
    private static Optional<String> name(ValueReading reading, EntityKind kind, List<Known> identifiers) {
        var goesByNumber = kind == EntityKind.VEHICLE || kind == EntityKind.PHONE || kind == EntityKind.ACCOUNT;
        if (!goesByNumber || !reading.form().value("name").isBlank()) {
            return reading.name("name", kind);
        }
        if (identifiers.isEmpty() && reading.form().isValid()) {
            reading.form().withError("name", "Enter a number or something to call it by");
        }
        return identifiers.stream().findFirst().map(first -> first.predicate().display(first.canonical()));
    }

    Probe probe() {
        return new Probe(kind, name, birthDate, identifiers);
    }

    List<Said> said() {
        var said = new ArrayList<Said>();
        said.add(Said.text(Predicate.NAME, name));
        if (birthDate != null) {
            said.add(Said.day(Predicate.BIRTH_DATE, birthDate));
        }
        identifiers.forEach(known -> said.add(Said.text(known.predicate(), known.canonical())));
        return said;
    }
}
