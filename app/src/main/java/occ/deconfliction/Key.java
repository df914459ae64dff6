package occ.deconfliction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import occ.kernel.Parsed;
import occ.pole.Predicate;
import occ.pole.name.NameKey;
import occ.pole.name.PersonName;
import occ.pole.name.PlaceholderName;

/**
 * What two bodies must have in common for a match, in a form in which equal means the same. {@code how} says it in words.
 * A name alone is no match for a person, nor is a postcode for a place: too many share them. Neither are two
 * registration marks with exchanged characters: both may well exist.
 */
public record Key(String how, String text) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern DIVIDING = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+[a-z]?\\b");
    private static final Pattern CALLED_OPERATION = Pattern.compile("^(operation|op) ");
    /** Areas, which many share. */
    private static final Set<Predicate> TOO_WIDE = Set.of(Predicate.POSTCODE, Predicate.GRID_REFERENCE);

    public static Optional<Key> ofIdentifier(Predicate predicate, String canonical) {
        return TOO_WIDE.contains(predicate)
                ? Optional.empty()
                : Optional.of(new Key("The same " + predicate.label(), "I" + predicate.code() + "|" + canonical));
    }

    /** Alike in sound or as forms of one name, with the same date of birth. */
    public static List<Key> ofPerson(String name, LocalDate born) {
        return PersonName.parse(name) instanceof Parsed.Valid<PersonName>(var read)
                ? NameKey.of(read).pairs().stream()
                        .map(pair -> new Key("Like names and the same date of birth", "P|" + born + "|" + pair))
                        .toList()
                : List.of();
    }

    public static Optional<Key> ofGroup(String name) {
        return named("G", "The same name", name);
    }

    public static Optional<Key> ofCompany(String name) {
        return named("C", "The same name", name.replaceFirst("(?i)\\s+(ltd|limited|plc|llp)\\.?$", ""));
    }

    public static Optional<Key> ofOperation(String name) {
        return named(
                "O", "The same name", CALLED_OPERATION.matcher(folded(name)).replaceFirst(""));
    }

    /** The numbers of house and flat in one postcode; where there are none, the first words of the address. */
    public static Optional<Key> ofAddress(String address, String postcode) {
        var plain = folded(address.replaceAll("(?i)" + Pattern.quote(postcode), ""));
        var numbers =
                NUMBER.matcher(plain).results().map(found -> found.group()).collect(Collectors.joining(" "));
        var house = numbers.isEmpty() ? plain : numbers;
        return house.isEmpty()
                ? Optional.empty()
                : Optional.of(new Key("The same house and postcode", "A|" + postcode + "|" + house));
    }

    public static Key ofEvent(String postcode, LocalDate day) {
        return new Key("The same day and postcode", "E|" + day + "|" + postcode);
    }

    private static Optional<Key> named(String kind, String how, String name) {
        var plain = folded(name);
        return plain.isEmpty() || PlaceholderName.parse(name) instanceof Parsed.Valid
                ? Optional.empty()
                : Optional.of(new Key(how, kind + "|" + plain));
    }

    private static String folded(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return DIVIDING.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
