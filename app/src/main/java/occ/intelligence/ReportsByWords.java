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
    int MOST = 5_000;

    /** How many, counted no further than to one above {@link #MOST}. */
    long count(Actor actor, String words);

    /** The newest first. Appended to the trail as a search, with how many were found. */
    List<Line> find(Actor actor, String words, long skip, int most);
}
