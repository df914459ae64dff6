package occ.pole.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.EntityKind;
import occ.pole.Duplicates.Hit;
import occ.pole.identifier.IdentifierKind;

/** The form that puts somebody or something on record, and those who may be the same, once they have been looked for. */
public record NewEntityPage(EntityKind kind, Form form, GroundsChoices choices, List<Hit> hits) {
    public String title() {
        return "New " + kind.label().toLowerCase(Locale.ROOT);
    }

    public boolean isPerson() {
        return kind == EntityKind.PERSON;
    }

    public List<IdentifierKind> identifiers() {
        return IdentifierKind.of(kind);
    }

    public String nameLabel() {
        return switch (kind) {
            case LOCATION -> "Name or address";
            case EVENT -> "What happened";
            case VEHICLE, PHONE, ACCOUNT -> "What to call it (optional)";
            default -> "Name";
        };
    }

    public String nameHint() {
        return switch (kind) {
            case PERSON -> "As written on the source. Somebody not identified: Unknown male 1";
            case VEHICLE, PHONE, ACCOUNT -> "For example: white van, work phone. Left empty, its number stands for it";
            case LOCATION -> "For example: Unit 9, Skelbrook Vale yard";
            case EVENT -> "For example: delivery seen at the yard";
            default -> "As registered, or as it trades";
        };
    }

    public String considered() {
        return considered(hits);
    }

    static String considered(List<Hit> hits) {
        return hits.stream().map(Hit::reference).collect(Collectors.joining(" "));
    }

    /** The box names those it was ticked for, so that it comes back empty when others are shown. */
    public List<Option> decision() {
        return List.of(new Option(considered(), "It is none of these"));
    }

    public String address(Hit hit) {
        return EntityAddress.of(hit.entity().kind(), hit.reference());
    }

    public long percent(Hit hit) {
        return Math.round(hit.likeness() * 100);
    }
}
