package occ.faces.cli;

import java.util.concurrent.Callable;

/**
 * A command of the command line, contributed as a component by the module whose deed it is and annotated for picocli. It
 * gives the exit code. Ask for what needs the database as {@code @Lazy}: then help is given without starting one.
 */
public interface Subcommand extends Callable<Integer> {
    int DONE = 0;
    int NOT_DONE = 1;
}
