package occ.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as they say. {@code otherNames} and {@code identifiers} are one a line; {@code contact} is where the answer
 * goes.
 */
public record Requester(
        String name, String otherNames, @Nullable LocalDate birthDate, String identifiers, String contact) {

    /** What is looked for: each name and each number. */
    public List<String> searched() {
        return Stream.concat(Stream.of(name), Stream.of(otherNames, identifiers).flatMap(Requester::lines))
                .distinct()
                .toList();
    }

    public List<String> names() {
        return Stream.concat(Stream.of(name), lines(otherNames)).toList();
    }

    private static Stream<String> lines(String text) {
        return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty());
    }
}
