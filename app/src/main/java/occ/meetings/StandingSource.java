package occ.meetings;

import java.util.List;
import occ.kernel.Actor;

/** What stands on each agenda of a group that tasks, whether anything waits or not: so that nothing is told by its being there. */
public interface StandingSource extends AgendaSource {
    String title();

    String address();

    @Override
    default boolean serves(MeetingGroup group) {
        return group.kind().tasks();
    }

    @Override
    default List<Proposal> proposals(Actor actor, Sitting sitting) {
        return List.of(Proposal.standing(title(), address()));
    }
}
