package occ.tasking.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/**
 * Tiers of the whole country that wait, for the national chair: each region's own clocks name its own chair, so they
 * would not show here one by one.
 */
@Component
class TiersAsWork implements WorkSource {
    private static final int ORDER = 30;

    private final TaskingBoard board;
    private final Organisations organisations;
    private final Access access;

    TiersAsWork(TaskingBoard board, Organisations organisations, Access access) {
        this.board = board;
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.DECIDE_TIER, organisations.command().id())) {
            return List.of();
        }
        var counts = board.counts(actor);
        return Stream.of(BoardSection.AWAITING_TIER, BoardSection.BAND_A_LOW_TIER)
                .map(section -> item(section, counts.getOrDefault(section, 0)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WorkItem> item(BoardSection section, int count) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(new WorkItem(
                Kind.DECIDE,
                "%s: %d in the country".formatted(section.label(), count),
                "/tasking/" + section.path(),
                section.meaning() + ".",
                null,
                "Decide",
                ORDER));
    }
}
