package occ.demonstration.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long something took each time, and how often it was done in a second by so many at once. */
final class Runs {
    private final List<long[]> took = new ArrayList<>();
    private long done;
    private double seconds;

    Runs take(int threads, int times, Runnable work) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var began = System.nanoTime();
            var shares = new ArrayList<Future<long[]>>();
            for (var thread = 0; thread < threads; thread++) {
                shares.add(pool.submit(() -> share(times / threads, work)));
            }
            for (var share : shares) {
                took.add(share.get());
            }
            seconds += (System.nanoTime() - began) / 1e9;
            done += (long) times / threads * threads;
            return this;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long[] share(int times, Runnable work) {
        var took = new long[times];
        for (var run = 0; run < times; run++) {
            var began = System.nanoTime();
            work.run();
            took[run] = System.nanoTime() - began;
        }
        return took;
    }

    double aSecond() {
        return done / seconds;
    }

    /** In milliseconds, what so large a share of all did not exceed. */
    double at(double share) {
        var all = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[(int) Math.min(all.length - 1, share * all.length)] / 1e6;
    }

    Map<String, Double> said() {
        return Map.of("aSecond", aSecond(), "p50", at(0.5), "p99", at(0.99));
    }
}
