package occ.pole.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.pole.Predicate;
import occ.pole.Predicate.Target;
import occ.pole.SearchHit;
import occ.pole.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * The form that says one thing, new or in the place of another: {@code old} is what stands now, if it is a correction.
 */
public record StatementForm(
        Identity identity,
        Predicate predicate,
        Form form,
        GroundsChoices choices,
        List<SearchHit> offered,
        String action,
        @Nullable String old) {

    public String title() {
        return (old == null ? "" : "Correct ") + identity.title() + ": " + predicate.label();
    }

    public boolean isCorrection() {
        return old != null;
    }

    public boolean isDay() {
        return predicate.target() == Target.DATE;
    }

    public boolean isLink() {
        return predicate.target() == Target.ENTITY;
    }

    /** Whether it takes a paragraph and not a line. */
    public boolean isLong() {
        return switch (predicate) {
            case DESCRIPTION, ACTIVITY, DISTINGUISHING_MARK -> true;
            default -> false;
        };
    }

    public int longest() {
        return ValueReading.LONGEST_TEXT;
    }

    public @Nullable String hint() {
        return switch (predicate) {
            case NAME -> "As written on the source. Somebody not identified: Unknown male 1";
            case ALIAS -> "A nickname, a maiden name, another spelling in use";
            case CUSTODY -> "For example: at large, on bail, remanded, a prison and its release date";
            default -> predicate.identifier().map(IdentifierKind::hint).orElse(null);
        };
    }

    public List<Option> offers() {
        return offered.stream()
                .map(hit -> new Option(
                        hit.reference(),
                        hit.name(),
                        "%s, %s. %s".formatted(hit.kind().label(), hit.reference(), hit.because())))
                .toList();
    }
}
