package occ.mapping.nomination;

import static occ.mapping.nomination.ProposedMember.Placeholder;

import java.util.List;
import occ.mapping.Problem;
import occ.mapping.Problems;

/** R02: the distinct persons a group is made of, and the placeholders that cannot be counted as one. */
record HeadCount(int persons, List<Placeholder> unsupported) {
    static HeadCount of(List<ProposedMember> members) {
        var offenders =
                members.stream().filter(ProposedMember::countsTowardsGroup).toList();
        var unsupported = offenders.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .filter(placeholder -> !placeholder.restsOnGradedItem())
                .toList();
        var persons = offenders.stream()
                .filter(member -> !(member instanceof Placeholder placeholder) || placeholder.restsOnGradedItem())
                .map(ProposedMember::identity)
                .distinct()
                .count();
        return new HeadCount((int) persons, unsupported);
    }

    List<Problem> problems(int needed) {
        var problems = new Problems();
        problems.refuse(
                persons < needed,
                "members",
                "It takes %d distinct persons who take part; there are %d".formatted(needed, persons));
        unsupported.forEach(placeholder -> problems.refuse(
                true, "members", placeholder.name() + " needs a graded item that shows there is such a person"));
        return problems.all();
    }
}
