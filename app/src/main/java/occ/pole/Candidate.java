package occ.pole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Parsed;
import occ.pole.Duplicates.Hit;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import occ.pole.name.BirthDate;
import occ.pole.name.BirthDateLikeness;
import occ.pole.name.NameLikeness;
import occ.pole.name.NameText;
import occ.pole.name.PersonName;
import occ.pole.name.PlaceholderName;

/**
 * An entity that may be the one asked about, with what its reader may know of it; {@code written} is how alike the names
 * are letter by letter. The weights are a judgement of ours, not measured. Names, birth dates and identifiers go in
 * and nothing else (R43).
 */
public record Candidate(
        EntityRef entity,
        String reference,
        double written,
        List<String> names,
        List<LocalDate> birthDates,
        List<Known> identifiers) {
    private static final double WORTH_SHOWING = 0.6;
    private static final double SAME_IDENTIFIER = 0.97;
    /** A postcode is many houses, a grid square many places. */
    private static final double SAME_AREA = 0.6;

    /** Copper Fen and Copperfen. */
    private static final double DIVIDED = 0.98;

    private static final double NAME_ALONE = 0.85;
    private static final double NAME_BESIDE_BIRTH_DATE = 0.65;

    /** What one thing in common amounts to. */
    private record Likeness(double score, String because) {}

    public Optional<Hit> likenessTo(Probe probe) {
        var name = nameLikeness(probe);
        var birth = birthLikeness(probe);
        var shared = identifiers.stream().filter(probe.identifiers()::contains).toList();
        var score = Math.max(
                together(name, birth),
                shared.stream().mapToDouble(Candidate::weight).max().orElse(0));
        return score < WORTH_SHOWING
                ? Optional.empty()
                : Optional.of(new Hit(entity, reference, displayName(), score, reasons(shared, name, birth)));
    }

    private static double together(Likeness name, Optional<Likeness> birth) {
        return birth.map(date -> NAME_BESIDE_BIRTH_DATE * name.score() + (1 - NAME_BESIDE_BIRTH_DATE) * date.score())
                .orElse(NAME_ALONE * name.score());
    }

    private static double weight(Known shared) {
        return shared.predicate() == Predicate.POSTCODE || shared.predicate() == Predicate.GRID_REFERENCE
                ? SAME_AREA
                : SAME_IDENTIFIER;
    }

    private static List<String> reasons(List<Known> shared, Likeness name, Optional<Likeness> birth) {
        var reasons = new ArrayList<String>();
        shared.forEach(known -> reasons.add("Both have the " + known.words()));
        if (!name.because().isEmpty()) {
            reasons.add(name.because());
        }
        birth.map(Likeness::because).ifPresent(reasons::add);
        return reasons;
    }

    private Likeness nameLikeness(Probe probe) {
        return names.stream()
                .map(known -> likeness(probe.kind(), probe.name(), known))
                .max(Comparator.comparingDouble(Likeness::score))
                .orElse(new Likeness(0, ""));
    }

    /** Somebody unidentified is compared with nobody: two placeholders alike are not one person. */
    private Likeness likeness(EntityKind kind, String asked, String known) {
        if (isPlaceholder(asked) || isPlaceholder(known)) {
            return new Likeness(0, "");
        }
        if (kind == EntityKind.PERSON
                && PersonName.parse(asked) instanceof Parsed.Valid<PersonName>(var one)
                && PersonName.parse(known) instanceof Parsed.Valid<PersonName>(var other)) {
            var likeness = NameLikeness.of(one, other);
            return new Likeness(likeness.score(), likeness.explanation());
        }
        if (NameText.differOnlyInSpaces(asked, known)) {
            return new Likeness(DIVIDED, "The names differ only in spaces or hyphens");
        }
        return new Likeness(written, written == 1 ? "The names are the same" : "The names are written alike");
    }

    private Optional<Likeness> birthLikeness(Probe probe) {
        var asked = probe.birthDate();
        return asked == null
                ? Optional.empty()
                : birthDates.stream()
                        .map(known -> BirthDateLikeness.of(BirthDate.on(asked), BirthDate.on(known)))
                        .max(Comparator.comparingDouble(BirthDateLikeness::score))
                        .map(likeness -> new Likeness(likeness.score(), likeness.explanation()));
    }

    private static boolean isPlaceholder(String name) {
        return PlaceholderName.parse(name) instanceof Parsed.Valid;
    }

    private String displayName() {
        return names.isEmpty() ? reference : names.getFirst();
    }
}
