package occ.interchange.cli;

import java.io.PrintWriter;
import occ.work.Jobs.Progress;

/** Progress as lines at a terminal. */
final class Watching implements Progress {
    private final PrintWriter out;

    Watching(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void of(long total) {}

    @Override
    public void done(long soFar) {}

    @Override
    public void say(String sentence) {
        out.println(sentence + " …");
        out.flush();
    }
}
