package occ.demonstration.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.function.IntConsumer;
import occ.access.Provisioning;
import occ.demonstration.World;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

@Component
class SeededWorld implements World {
    private static final double HAVE_A_NEIGHBOUR = 0.4;

    private final Provisioning provisioning;
    private final Cast cast;
    private final Player player;
    private final NeighbourScene neighbours;
    private final CentralStory central;
    private final BesideGroups beside;
    private final Clock clock;

    SeededWorld(
            Provisioning provisioning,
            Cast cast,
            Player player,
            NeighbourScene neighbours,
            CentralStory central,
            BesideGroups beside,
            Clock clock) {
        this.provisioning = provisioning;
        this.cast = cast;
        this.player = player;
        this.neighbours = neighbours;
        this.central = central;
        this.beside = beside;
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        return provisioning.isEmpty();
    }

    @Override
    public void make(int groups, long seed, IntConsumer progress) {
        if (!isEmpty()) {
            throw new IllegalStateException("People work here already: a made world begins with nobody");
        }
        cast.assemble(seed);
        central.play(seed);
        beside.play(seed);
        var stories = new Storyteller(seed, clock.instant());
        var newest = new HashMap<String, Subject>();
        for (var number = 1; number < groups; number++) {
            var dice = new Dice(seed + number);
            var group = player.play(stories.next(number), dice);
            var neighbour = newest.put(group.place(), group);
            if (neighbour != null && dice.chance(HAVE_A_NEIGHBOUR)) {
                neighbours.play(group, player.home(group.place()), neighbour, dice);
            }
            progress.accept(number + 1);
        }
    }
}
