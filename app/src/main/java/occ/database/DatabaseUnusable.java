package occ.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as things stand; the message says what to do, in words for whoever runs the program. */
public class DatabaseUnusable extends RuntimeException {
    public DatabaseUnusable(String whatToDo) {
        this(whatToDo, null);
    }

    public DatabaseUnusable(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
