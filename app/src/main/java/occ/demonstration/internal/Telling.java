package occ.demonstration.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
        var told = new AtomicInteger();
        // The longest first, or the end would wait for one place alone.
        var places = stories.stream().collect(Collectors.groupingBy(GroupStory::place)).values().stream()
                .sorted(Comparator.comparingInt((List<GroupStory> place) -> place.size())
                        .reversed()
                        .thenComparing(place -> place.getFirst().number()))
                .toList();
        try (var tellers = Executors.newFixedThreadPool(PLACES_AT_A_TIME)) {
            var telling = places.stream()
                    .<Future<?>>map(place -> tellers.submit(() -> place(place, seed, told, progress)))
                    .toList();
            try {
                for (var one : telling) {
                    one.get();
                }
            } catch (InterruptedException | ExecutionException broken) {
                tellers.shutdownNow();
                throw new CompletionException("The making broke off", broken);
            }
        }
    }

    private void place(List<GroupStory> stories, long seed, AtomicInteger told, IntConsumer progress) {
        @Nullable Subject neighbour = null;
        for (var story : stories) {
            var dice = new Dice(seed + story.number());
            var group = player.play(story, dice);
            if (neighbour != null && dice.chance(HAVE_A_NEIGHBOUR)) {
                neighbours.play(group, player.home(story.place()), neighbour, dice);
            }
            neighbour = group;
            synchronized (progress) {
                progress.accept(told.incrementAndGet());
            }
        }
    }
}
