package occ.demonstration;

import java.util.Map;

/** How large the world in the database is, whoever may see it: for saying what a measurement was taken on. */
public interface WorldSize {
    /** Of the program's platform: {@code java} and {@code postgresql}. */
    Map<String, String> versions();

    /** Rows by table, as the database itself last counted them: of statements, groups, lines of the trail and so on. */
    Map<String, Long> counts();

    /** Lets the database tidy up and look at its data, as it does by itself within the hour. */
    void settle();
}
