package occ.mapping.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.Memberships.Who;
import occ.pole.Entities;

/** A field that takes a name, or the reference of somebody on record. */
record WhoField(Form form, Actor actor, Entities entities, LocalDate today) {
    private static final int LONGEST_NAME = 200;

    /**
     * @param fresh what a name that is new to the record is the name of
     * @param accepted kinds of record that a reference may be of
     */
    Optional<Who> read(String field, EntityKind fresh, Set<EntityKind> accepted) {
        return form.read()
                .text(field, "a name or a reference", LONGEST_NAME)
                .flatMap(typed -> who(field, typed, fresh, accepted));
    }

    private Optional<Who> who(String field, String typed, EntityKind fresh, Set<EntityKind> accepted) {
        if (Reference.parse(typed) instanceof Parsed.Valid<Reference>(var reference)) {
            return onRecord(field, reference, accepted);
        }
        var born =
                form.read().optionalPastDate("born", "the date of birth", today).orElse(null);
        return Optional.of(new Who.New(fresh, typed, born));
    }

    private Optional<Who> onRecord(String field, Reference reference, Set<EntityKind> accepted) {
        try {
            var entity = entities.get(actor, reference, AsAt.NOW);
            if (accepted.contains(entity.kind())) {
                return Optional.of(new Who.OnRecord(entity.ref()));
            }
        } catch (NoSuchRecord missing) {
            // The same answer as for a reference of something of another kind.
        }
        form.withError(field, "There is no %s of that reference that you may see".formatted(words(accepted)));
        return Optional.empty();
    }

    private static String words(Set<EntityKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> kind == EntityKind.ORGANISATION
                        ? "business"
                        : kind.label().toLowerCase(Locale.UK))
                .collect(Collectors.joining(" or "));
    }
}
