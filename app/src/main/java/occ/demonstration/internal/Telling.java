package occ.demonstration.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays many stories, several places at a time. The stories of one place follow each other, since a group may have
 * the one before it as its neighbour: so the same seed makes the same neighbours, whoever is quicker.
 */
@Component
class Telling {
    private static final double HAVE_A_NEIGHBOUR = 0.4;
    /** One waits for the database while another reckons; more than that wait for each other. */
    private static final int PLACES_AT_A_TIME = Math.clamp(Runtime.getRuntime().availableProcessors() + 1L, 2, 6);

    private final Player player;
    private final NeighbourScene neighbours;

    Telling(Player player, NeighbourScene neighbours) {
        this.player = player;
        this.neighbours = neighbours;
    }

    void of(List<GroupStory> stories, long seed, IntConsumer progress) {
        // The longest first, or the end would wait for one place alone.
        var places = stories.stream().collect(Collectors.groupingBy(GroupStory::place)).values().stream()
                .sorted(Comparator.comparingInt((List<GroupStory> place) -> place.size())
                        .reversed()
                        .thenComparing(place -> place.getFirst().number()))
                .toList();
        var evening = new Evening(seed, progress);
        try (var tellers = Executors.newFixedThreadPool(PLACES_AT_A_TIME)) {
            var told = places.stream()
                    .map(place -> CompletableFuture.runAsync(() -> evening.tell(place), tellers))
                    .toList();
            told.forEach(CompletableFuture::join);
        }
    }

    /** The telling under way. When one story breaks off, none is begun after it. */
    private final class Evening {
        private final long seed;
        private final IntConsumer progress;
        private int told;
        private volatile boolean brokenOff;

        Evening(long seed, IntConsumer progress) {
            this.seed = seed;
            this.progress = progress;
        }

        void tell(List<GroupStory> place) {
            @Nullable Subject neighbour = null;
            for (var story : place) {
                if (brokenOff) {
                    return;
                }
                neighbour = tell(story, neighbour);
            }
        }

        private Subject tell(GroupStory story, @Nullable Subject neighbour) {
            try {
                var group = play(story, neighbour);
                isTold();
                return group;
            } catch (RuntimeException broken) {
                brokenOff = true;
                throw broken;
            }
        }

        private Subject play(GroupStory story, @Nullable Subject neighbour) {
            var dice = new Dice(seed + story.number());
            var group = player.play(story, dice);
            if (neighbour != null && dice.chance(HAVE_A_NEIGHBOUR)) {
                neighbours.play(group, player.home(story.place()), neighbour, dice);
            }
            return group;
        }

        private synchronized void isTold() {
            told++;
            progress.accept(told);
        }
    }
}
