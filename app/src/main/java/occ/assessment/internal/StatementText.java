package occ.assessment.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.pole.Statement;
import occ.pole.Statement.Linked;

/** A statement in a line: what is said, of whatever kind its value is. */
final class StatementText {
    private StatementText() {}

    /** {@code Member of Tarn Gate, PRINCIPAL}. */
    static String of(Statement statement) {
        var value = Stream.of(
                        Optional.ofNullable(statement.object()).map(Linked::name),
                        Optional.ofNullable(statement.text())
                                .map(text -> statement.predicate().display(text)),
                        Optional.ofNullable(statement.day()).map(day -> DateWords.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return statement.predicate().label() + " " + value;
    }
}
