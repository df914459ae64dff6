package occ.demonstration.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded chance: the same seed makes the same world. */
final class Dice {
    private final RandomGenerator random;

    Dice(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Earlier entries are likelier: the weight of the n-th is 1/(n+1), as names and places really are. */
    <T> T skewed(List<T> from) {
        var harmonic = Math.log(from.size()) + 0.58;
        var index = (int) Math.exp(random.nextDouble() * harmonic) - 1;
        return from.get(Math.clamp(index, 0, from.size() - 1));
    }

    /** Earlier entries are likelier, though none by much: of n the first comes up once in √n times. */
    <T> T leaning(List<T> from) {
        var place = random.nextDouble();
        return from.get((int) (from.size() * place * place));
    }

    <T> T weighted(List<T> from, int... weights) {
        var rest = random.nextInt(Arrays.stream(weights).sum());
        for (var i = 0; i < weights.length; i++) {
            rest -= weights[i];
            if (rest < 0) {
                return from.get(i);
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    Duration days(int least, int most) {
        return Duration.ofDays(between(least, most)).plusMinutes(between(0, 540));
    }
}
