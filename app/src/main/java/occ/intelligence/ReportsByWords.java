package occ.intelligence;

import java.util.List;
import occ.intelligence.Reports.Line;
import occ.kernel.Actor;

/**
 * Finds approved reports by words: all of them in the title, or all in the sanitised text of one item that the actor may
 * read. Words in quotation marks stand together; {@code or} between two asks for either. Endings do not matter. A
 * reference finds its report.
 */
public interface ReportsByWords {
    /** More than this many are not put in order: whoever finds so many types another word. */
    int MOST = 500;

    /** Appended to the trail as a search, with how many were found. */
    Found find(Actor actor, String words);

    /** What was found. Good for the transaction it was found in. */
    interface Found {
        /** No more than {@link #MOST}, and 0 if there are too many. */
        int count();

        boolean isTooMany();

        /** A stretch of them, the newest first. */
        List<Line> lines(long skip, int most);
    }
}
