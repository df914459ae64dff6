package occ.pole;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Statements that cannot all be so: of one subject, of a predicate that has one value at a time, for times that
 * overlap, with values that differ. Both stand until a named person judges between them.
 */
public record CompetingClaims(Predicate predicate, List<Claim> claims) {

    /** One of the values, with everything that says it, newest first. */
    public record Claim(List<Statement> saying) {
        public Statement newest() {
            return saying.getFirst();
        }
    }

    public static List<CompetingClaims> among(Collection<Statement> statements) {
        return statements.stream()
                .filter(one -> one.predicate().isSingleValued())
                .collect(Collectors.groupingBy(Statement::predicate, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(said -> new CompetingClaims(said.getKey(), claims(said.getValue())))
                .filter(competing -> competing.claims().size() > 1)
                .toList();
    }

    private static List<Claim> claims(List<Statement> statements) {
        var byValue = statements.stream().collect(Collectors.groupingBy(CompetingClaims::value));
        return statements.stream()
                .filter(one -> contradicts(one, byValue))
                .sorted(Comparator.comparing(Statement::recordedAt).reversed())
                .collect(Collectors.groupingBy(CompetingClaims::value, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Claim::new)
                .toList();
    }

    // By value, because a name that a thousand reports give contradicts none of the thousand.
    private static boolean contradicts(Statement one, Map<String, List<Statement>> byValue) {
        var value = value(one);
        return byValue.entrySet().stream()
                .filter(others -> !others.getKey().equals(value))
                .flatMap(others -> others.getValue().stream())
                .anyMatch(other -> overlap(one.valid(), other.valid()));
    }

    private static String value(Statement one) {
        var object = one.object();
        if (object != null) {
            return object.reference();
        }
        return Stream.of(one.day(), one.text())
                .filter(part -> part != null)
                .map(part -> part.toString().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean overlap(Period one, Period other) {
        return isBefore(one.from(), other.to()) && isBefore(other.from(), one.to());
    }

    /** A limit that is not known excludes nothing. */
    private static boolean isBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }
}
