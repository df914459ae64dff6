package occ.mapping.nomination;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Theme;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Safeguarding;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/** A person put forward for the harm they do, in a group or on their own: the least that must be said. */
public record PriorityIndividual(
        EntityRef person,
        String harm,
        @Nullable Theme primaryTheme,
        @Nullable Area force,
        Origin origin,
        DefinitionTest test) {
    /** R29: a child under ten is none, whatever they did. */
    public List<Problem> problems(@Nullable LocalDate birthDate, LocalDate today) {
        return new Problems()
                .refuse(person.kind() != EntityKind.PERSON, "person", "Choose a person")
                .refuse(!Safeguarding.mayBeSuspect(birthDate, today), "person", Safeguarding.NEVER_A_SUSPECT)
                .refuseBlank(harm, "harm", "Say what harm they do: whom they know is not enough")
                .refuse(primaryTheme == null, "primaryTheme", "Choose the theme that fits best")
                .refuse(force == null, "force", "Choose the force or place where they mainly are")
                .addAll(origin.problems())
                .addAll(test.problems(EntityKind.PRIORITY_INDIVIDUAL, List.of()))
                .all();
    }
}
