package occ.mapping.nomination;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Theme;
import occ.mapping.Memberships.Who;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Safeguarding;
import occ.pole.DataSubjectCategory;
import occ.pole.name.PlaceholderName;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * A person put forward for the harm they do, in a group or on their own: the least that must be said. The definition
 * test can follow, as it can for a group.
 */
public record PriorityIndividual(
        @Nullable Who person,
        @Nullable DataSubjectCategory heldAs,
        String harm,
        @Nullable Theme primaryTheme,
        @Nullable Area force,
        Origin origin)
        implements Nomination {
    /** In which light somebody may stand who is put forward for the harm they do (R26). */
    public static final List<DataSubjectCategory> HELD_AS =
            List.of(DataSubjectCategory.SUSPECT, DataSubjectCategory.CONVICTED);

    /** R29: a child under ten is none, whatever they did. R44: nor is anybody for whom they know. */
    public List<Problem> problems(@Nullable LocalDate birthDate, LocalDate today) {
        return new Problems()
                .refuse(!isPerson(), "person", "Choose a person")
                .refuse(!Safeguarding.mayBeSuspect(birthDate, today), "person", Safeguarding.NEVER_A_SUSPECT)
                .refuse(
                        heldAs == null || !HELD_AS.contains(heldAs),
                        "heldAs",
                        "Choose whether they are suspected or convicted")
                .refuseBlank(harm, "harm", "Say what harm they do: whom they know is not enough")
                .refuse(primaryTheme == null, "primaryTheme", "Choose the theme that fits best")
                .refuse(force == null, "force", "Choose the force or place where they mainly are")
                .addAll(origin.problems())
                .refuse(
                        isUnidentified() && !origin.grade().isGraded(),
                        "grade",
                        "Somebody not identified rests on a graded item: give its grade")
                .all();
    }

    private boolean isPerson() {
        return switch (person) {
            case null -> false;
            case Who.OnRecord(var known) -> known.kind() == EntityKind.PERSON;
            case Who.New(var kind, var name, var born) -> kind == EntityKind.PERSON && !name.isBlank();
        };
    }

    private boolean isUnidentified() {
        return person instanceof Who.New(var kind, var name, var born)
                && PlaceholderName.parse(name) instanceof Parsed.Valid<PlaceholderName>;
    }
}
