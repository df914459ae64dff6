package occ.tasking.internal;

import java.util.Arrays;
import java.util.function.Predicate;
import occ.mapping.SubjectState;

/** States of subjects, by their stored names. */
final class States {
    static final String[] ON_THE_MAP = names(SubjectState::isOnTheMap);
    static final String[] ENDED = names(SubjectState::isTerminal);

    private States() {}

    private static String[] names(Predicate<SubjectState> which) {
        return Arrays.stream(SubjectState.values())
                .filter(which)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
