package occ.interchange.internal;

import java.util.List;
import java.util.function.Consumer;
import occ.interchange.internal.Applying.Steps;
import occ.work.Jobs.Progress;

/** Steps of a size at which a person sees it move and the database is not asked too often. */
final class WatchedSteps implements Steps {
    private static final int STEP = 1_000;

    private final Progress progress;
    private long done;

    WatchedSteps(Progress progress, long total) {
        this.progress = progress;
        progress.of(total);
    }

    @Override
    public void say(String sentence) {
        progress.say(sentence);
    }

    @Override
    public void done(int more) {
        done += more;
        progress.done(done);
    }

    @Override
    public <T> void each(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += STEP) {
            var part = all.subList(from, Math.min(all.size(), from + STEP));
            work.accept(part);
            done(part.size());
        }
    }
}
