package occ.intelligence.extraction;

import java.util.stream.Stream;

/** One way of finding something in a text. */
@FunctionalInterface
interface Rule {
    Stream<Draft> read(Reading reading);
}
