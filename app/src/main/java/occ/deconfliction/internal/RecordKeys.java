package occ.deconfliction.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import occ.deconfliction.Key;
import occ.deconfliction.Watchable;
import occ.kernel.ClassId;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** The keys of one record, each with the statements it is made of. */
record RecordKeys(Watchable what, UUID entity, ClassId accessClass, List<Said> said) {
    record Said(
            UUID statement,
            ClassId accessClass,
            Predicate predicate,
            @Nullable String text,
            @Nullable LocalDate day) {}

    record Made(Key key, List<Said> from) {}

    List<Made> made() {
        var made = new ArrayList<Made>();
        said.forEach(one -> identifier(one).ifPresent(key -> made.add(new Made(key, List.of(one)))));
        switch (what) {
            case PERSON -> people().forEach(made::add);
            case ADDRESS -> addresses().forEach(made::add);
            case GROUP -> names().forEach(name -> Key.ofGroup(text(name)).ifPresent(key -> made.add(of(key, name))));
            case COMPANY ->
                names().forEach(name -> Key.ofCompany(text(name)).ifPresent(key -> made.add(of(key, name))));
            case PHONE, VEHICLE, ACCOUNT, OPERATION, EVENT -> {}
        }
        return made;
    }

    private Optional<Key> identifier(Said one) {
        return one.predicate().target() == Predicate.Target.IDENTIFIER
                ? Key.ofIdentifier(one.predicate(), text(one))
                : Optional.empty();
    }

    private Stream<Made> people() {
        return names().flatMap(name -> of(Predicate.BIRTH_DATE)
                .filter(born -> born.day() != null)
                .flatMap(born ->
                        Key.ofPerson(text(name), day(born)).stream().map(key -> new Made(key, List.of(name, born)))));
    }

    private Stream<Made> addresses() {
        return of(Predicate.ADDRESS)
                .flatMap(address -> of(Predicate.POSTCODE)
                        .flatMap(postcode -> Key.ofAddress(text(address), text(postcode)).stream()
                                .map(key -> new Made(key, List.of(address, postcode)))));
    }

    private Stream<Said> names() {
        return Stream.concat(of(Predicate.NAME), of(Predicate.ALIAS));
    }

    private Stream<Said> of(Predicate predicate) {
        return said.stream().filter(one -> one.predicate() == predicate);
    }

    private static Made of(Key key, Said from) {
        return new Made(key, List.of(from));
    }

    private static String text(Said one) {
        return one.text() == null ? "" : one.text();
    }

    private static LocalDate day(Said one) {
        return Objects.requireNonNull(one.day());
    }
}
