package occ.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The socket of every module that holds something of a person, a thing or a report. It answers for what it holds: to whoever
 * judges whether it is kept, and when it is disposed of. Each is called in the present transaction of the actor who asks.
 */
public interface PersonalData {

    /** What is held of a record, of what the actor may see, in words: “41 statements”. Nothing where there is nothing. */
    List<String> held(UUID record);

    /** Why these may not be disposed of, as long as something here still has to be done, in a sentence. */
    default Optional<String> objection(Collection<UUID> records) {
        return Optional.empty();
    }

    /** What only makes sense because of this record, and goes with it. */
    default Set<UUID> goingWith(UUID record) {
        return Set.of();
    }

    /** Names, numbers and the like by which texts may speak of these. */
    default Set<String> words(Collection<UUID> records) {
        return Set.of();
    }

    /** Other records that speak of these in their own texts: who they belong to, who knows them. */
    default Set<UUID> near(Collection<UUID> records) {
        return Set.of();
    }

    /** Erases what is held, and answers with the keys of what went, so that what the trail says of them goes as well. */
    List<UUID> erase(Erasure erasure);

    /** The tables from which it erases, for whoever clears the disk behind it. */
    Set<String> tables();
}
