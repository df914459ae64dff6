package occ.deconfliction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.kernel.Parsed;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;
import occ.pole.identifier.Postcode;
import occ.pole.name.PersonName;
import occ.pole.name.PlaceholderName;
import org.jspecify.annotations.Nullable;

/** What somebody asks about, as typed, with what it is compared by. {@code day} is a birth date or the day of an event. */
public record Wanted(Watchable what, String typed, @Nullable LocalDate day, List<Key> keys, List<Known> identifiers) {
    public Wanted {
        keys = List.copyOf(keys);
        identifiers = List.copyOf(identifiers);
    }

    public static Parsed<Wanted> parse(Watchable what, String typed, @Nullable LocalDate day, LocalDate today) {
        var text = typed.strip();
        return text.isEmpty() ? Parsed.invalid("Enter what you ask about") : parsed(what, text, day, today);
    }

    private static Parsed<Wanted> parsed(Watchable what, String text, @Nullable LocalDate day, LocalDate today) {
        return switch (what) {
            case PERSON ->
                hasDigit(text) && !isPlaceholder(text) ? identified(what, text, day, today) : person(text, day);
            case PHONE, VEHICLE, ACCOUNT -> identified(what, text, day, today);
            case COMPANY ->
                read(what, text, today).isEmpty()
                        ? named(what, text, Key.ofCompany(text))
                        : identified(what, text, day, today);
            case GROUP -> named(what, text, Key.ofGroup(text));
            case OPERATION -> named(what, text, Key.ofOperation(text));
            case ADDRESS -> address(text, today);
            case EVENT -> event(text, day, today);
        };
    }

    /** For showing beside it what the asker finds by themself; an operation has no record. */
    public Optional<Probe> probe() {
        var name = what == Watchable.ADDRESS || !identifiers.isEmpty() ? "" : typed;
        return what.record().map(kind -> new Probe(kind, name, what == Watchable.PERSON ? day : null, identifiers));
    }

    private static Parsed<Wanted> person(String text, @Nullable LocalDate day) {
        if (PersonName.parse(text) instanceof Parsed.Invalid<PersonName>(var reason)) {
            return Parsed.invalid(reason);
        }
        if (day == null) {
            return Parsed.invalid(
                    "A name is compared with a date of birth only: too many people share one. Enter the date");
        }
        var keys = Key.ofPerson(text, day);
        return keys.isEmpty()
                ? Parsed.invalid("A single name is too little to compare: enter given and family name")
                : Parsed.valid(new Wanted(Watchable.PERSON, text, day, keys, List.of()));
    }

    private static Parsed<Wanted> identified(Watchable what, String text, @Nullable LocalDate day, LocalDate today) {
        var known = read(what, text, today);
        return known.isEmpty()
                ? Parsed.invalid(objection(what, text, today))
                : Parsed.valid(new Wanted(what, text, day, keys(known), known));
    }

    private static Parsed<Wanted> named(Watchable what, String text, Optional<Key> key) {
        return key.map(one -> Parsed.valid(new Wanted(what, text, null, List.of(one), List.of())))
                .orElseGet(() -> Parsed.invalid("Enter a name that is more than a placeholder"));
    }

    private static Parsed<Wanted> address(String text, LocalDate today) {
        var postcode = postcode(text);
        if (postcode.isEmpty()) {
            return text.matches("\\d{1,12}")
                    ? identified(Watchable.ADDRESS, text, null, today)
                    : Parsed.invalid("Write the postcode last, as in 12 Strand Road, Bootle L20 1AB");
        }
        var before = text.substring(0, text.length() - postcode.get().typed().length());
        return Key.ofAddress(before, postcode.get().canonical())
                .map(key -> Parsed.valid(new Wanted(Watchable.ADDRESS, text, null, List.of(key), List.of())))
                .orElseGet(() -> Parsed.invalid("A postcode alone is many houses: enter the house as well"));
    }

    private static Parsed<Wanted> event(String text, @Nullable LocalDate day, LocalDate today) {
        if (Postcode.parse(text) instanceof Parsed.Valid<Postcode>(var postcode)) {
            return day == null
                    ? Parsed.invalid("Enter the day of the event beside its postcode")
                    : Parsed.valid(new Wanted(
                            Watchable.EVENT, text, day, List.of(Key.ofEvent(postcode.text(), day)), List.of()));
        }
        return identified(Watchable.EVENT, text, day, today);
    }

    private record Written(String typed, String canonical) {}

    /** The postcode that ends an address, written in one word or two. */
    private static Optional<Written> postcode(String text) {
        var words = text.split("[\\s,]+");
        var lastTwo = words.length < 2 ? "" : words[words.length - 2] + " " + words[words.length - 1];
        return Stream.of(lastTwo, words[words.length - 1])
                .filter(tail -> text.endsWith(tail))
                .flatMap(tail -> Postcode.parse(tail) instanceof Parsed.Valid<Postcode>(var found)
                        ? Stream.of(new Written(tail, found.text()))
                        : Stream.<Written>empty())
                .findFirst();
    }

    /** In every way it may be read: fifteen digits may be a telephone or the number on it. */
    private static List<Known> read(Watchable what, String text, LocalDate today) {
        return kinds(what)
                .flatMap(kind -> kind.normalise(text, today) instanceof Parsed.Valid<String>(var canonical)
                        ? Stream.of(new Known(Predicate.of(kind), canonical))
                        : Stream.<Known>empty())
                .filter(known ->
                        Key.ofIdentifier(known.predicate(), known.canonical()).isPresent())
                .toList();
    }

    private static List<Key> keys(List<Known> known) {
        return known.stream()
                .flatMap(one -> Key.ofIdentifier(one.predicate(), one.canonical()).stream())
                .toList();
    }

    private static String objection(Watchable what, String text, LocalDate today) {
        return kinds(what)
                .map(kind -> kind.normalise(text, today))
                .flatMap(read ->
                        read instanceof Parsed.Invalid<String>(var reason) ? Stream.of(reason) : Stream.<String>empty())
                .findFirst()
                .orElse("Enter " + what.hint());
    }

    private static Stream<IdentifierKind> kinds(Watchable what) {
        return what.record().stream().flatMap(kind -> IdentifierKind.of(kind).stream());
    }

    private static boolean isPlaceholder(String text) {
        return PlaceholderName.parse(text) instanceof Parsed.Valid;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
