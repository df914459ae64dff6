package occ.mapping.nomination;

import java.util.List;
import occ.kernel.Parsed;
import occ.kernel.Theme;
import occ.mapping.GroupName;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * A group put forward in six fields: its name, what it does, the theme, the force, one source with its grade for
 * all of it, and the first members. What was never graded stays so.
 */
public record LightNomination(
        String name,
        String justification,
        @Nullable Theme primaryTheme,
        @Nullable Area force,
        Origin origin,
        List<ProposedMember> members)
        implements Nomination {
    public LightNomination {
        members = List.copyOf(members);
    }

    /** All problems at once. The number of persons is that of the Serious Crime Act, the usual definition (R02). */
    public List<Problem> problems() {
        return new Problems()
                .addAll(problemsOfFields())
                .addAll(HeadCount.of(members).problems(DefinitionBasis.SCA2015_S45.persons()))
                .all();
    }

    List<Problem> problemsOfFields() {
        var problems = new Problems();
        if (GroupName.parse(name) instanceof Parsed.Invalid<GroupName>(String reason)) {
            problems.refuse(true, "name", reason);
        }
        return problems.refuseBlank(justification, "justification", "Say what they do, and why they belong on the map")
                .refuse(primaryTheme == null, "primaryTheme", "Choose the theme that fits best")
                .refuse(force == null, "force", "Choose the force or place where they mainly are")
                .addAll(origin.problems())
                .all();
    }
}
