package occ.demonstration.internal;

import java.time.Clock;
import java.util.function.IntConsumer;
import occ.access.Provisioning;
import occ.demonstration.World;
import org.springframework.stereotype.Component;

@Component
class SeededWorld implements World {
    private final Provisioning provisioning;
    private final Cast cast;
    private final Player player;
    private final CentralStory central;
    private final BesideGroups beside;
    private final Clock clock;

    SeededWorld(Provisioning provisioning, Cast cast, Player player, CentralStory central, BesideGroups beside, Clock clock) {
        this.provisioning = provisioning;
        this.cast = cast;
        this.player = player;
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
        for (var number = 1; number < groups; number++) {
            player.play(stories.next(number), new Dice(seed + number));
            progress.accept(number + 1);
        }
    }
}
