package occ.mapping;

import java.util.List;

/** What came of a form: it was recorded, or refused with everything that is wrong with it. */
public sealed interface Recording<T> {
    record Recorded<T>(T value) implements Recording<T> {}

    record Refused<T>(List<Problem> problems) implements Recording<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
