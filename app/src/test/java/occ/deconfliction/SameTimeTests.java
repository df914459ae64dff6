package occ.deconfliction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long an answer takes tells nothing either. */
@WholeApplication
class SameTimeTests {
    private static final int TRIES = 1_000;
    private static final int WARMING_UP = 50;
    private static final int ROUNDS = 3;
    private static final double MOST = 0.05;
    private static final Instant START = Instant.parse("2035-01-08T09:00:00Z");

    @Autowired
    ApplicationContext context;

    @Test
    @DisplayName(
            "R16: asking takes as long for a match as for a miss: medians of 1,000 tries differ by 5 per cent at most")
    void r16AskingTakesAsLongForAMatch() {
        var world = DeskWorld.of(context);
        var owner = world.owner();
        var asker = world.freshAsker();
        world.supervisor();
        var met = new ArrayList<String>();
        Now.at(START, () -> {
            var closed = world.pole().closed(owner);
            for (var i = 0; i < 20; i++) {
                var number = DeskWorld.phone();
                world.phoneOf(owner, closed, number);
                met.add(number);
            }
        });
        // Whatever else the machine does meanwhile makes medians differ by chance; a difference of our own stays.
        var differences = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            differences.add(difference(world, asker, met, START.plus(Duration.ofDays(20L * round))));
            if (differences.getLast() <= MOST) {
                return;
            }
        }
        assertThat(differences).as("by how much medians differ, each time").isEmpty();
    }

    /** Each asked first as often as the other. */
    private static double difference(DeskWorld world, Actor asker, List<String> met, Instant start) {
        var hits = new ArrayList<Long>();
        var misses = new ArrayList<Long>();
        for (var i = 0; i < TRIES + WARMING_UP; i++) {
            var number = met.get(i % met.size());
            var at = start.plus(Duration.ofMinutes(5L * (i + 1)));
            var later = at.plusSeconds(90);
            var hitFirst = i % 2 == 0;
            var first = timed(at, world, asker, hitFirst ? number : DeskWorld.phone());
            var second = timed(later, world, asker, hitFirst ? DeskWorld.phone() : number);
            if (i >= WARMING_UP) {
                hits.add(hitFirst ? first : second);
                misses.add(hitFirst ? second : first);
            }
        }
        return Math.abs((double) median(hits) / median(misses) - 1);
    }

    private static long timed(Instant at, DeskWorld world, Actor asker, String number) {
        var check = world.check(asker, List.of(DeskWorld.wanted(Watchable.PHONE, number)), "Op " + at);
        return Now.at(at, () -> {
            var begun = System.nanoTime();
            var asked = (Asking.Asked) world.checks().ask(asker, check);
            var taken = System.nanoTime() - begun;
            assertThat(asked.toldAt()).isEqualTo(at.plus(Duration.ofMinutes(30)));
            assertThat(asked.reference()).isInstanceOf(Reference.class);
            return taken;
        });
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
