package occ.pole;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one entity, opened by one reader as it was known at one moment. It is counted whole and read in
 * stretches, because of some people thousands of things are said. Good for the transaction it was opened in.
 */
public interface Dossier {
    /** How many statements the reader may see. */
    long count();

    /** How many of them lead to another entity. */
    long countOfLinks();

    /** When the newest of them was learnt. */
    Optional<Instant> lastLearnt();

    /** Predicates that have one value at a time, and of which several different values are said. */
    List<Predicate> disputed();

    /** Everything said by these predicates, in their order and as it was learnt. */
    List<Statement> saying(Collection<Predicate> predicates);

    /** A stretch of what is said of the entity itself, by predicate and as it was learnt. */
    List<Statement> facts(long skip, int most);

    /** A stretch of what leads from the entity to others, by predicate and as it was learnt. */
    List<Statement> links(long skip, int most);
}
