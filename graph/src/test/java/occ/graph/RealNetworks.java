package occ.graph;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Networks of real cases that others have published. They are not part of this repository: they lie in a folder beside
 * it, and tests that read them are skipped where it is absent. Tests run in the module's folder.
 */
final class RealNetworks {
    private static final Path FOLDER = Path.of(System.getProperty("occ.data", "../../shared/data"), "networks");
    private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("\"source\": \"([^\"]+)\", \"target\": \"([^\"]+)\"");

    private RealNetworks() {}

    /** Each by its name, people numbered in the order in which the file names them. */
    static Map<String, Graph> all() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "There is no " + FOLDER.toAbsolutePath());
        var all = new LinkedHashMap<String, Graph>();
        for (var name : List.of("caviar", "london_gang", "cocaine_mambo")) {
            all.put(name, matrix(name + ".csv"));
        }
        for (var name : List.of("montagna_meetings", "montagna_phonecalls")) {
            all.put(name, pairs(name + ".txt"));
        }
        for (var name : List.of("hijackers_2001", "rhodes_bombing", "st_louis_crime")) {
            all.put(name, links(name + ".json"));
        }
        return all;
    }

    static View read(String name) {
        return requireNonNull(all().get(name)).view();
    }

    /** A square of weights with a heading. */
    private static Graph matrix(String file) {
        var rows = lines(file).skip(1).map(line -> line.split(",", -1)).toList();
        var builder = Graph.builder().nodes(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.size(); column++) {
                double weight = Double.parseDouble(rows.get(row)[column + 1]);
                if (weight > 0) {
                    builder.add(Tie.fromTo(row, column).weighing(weight));
                }
            }
        }
        return builder.build();
    }

    /** Lines of two people and a weight; of a pair told twice, the last counts, as it does for who published them. */
    private static Graph pairs(String file) {
        var weights = new TreeMap<Integer, TreeMap<Integer, Double>>();
        var people = new TreeSet<Integer>();
        lines(file).map(line -> line.split("\\s+")).forEach(parts -> {
            int one = Integer.parseInt(parts[0]);
            int other = Integer.parseInt(parts[1]);
            people.addAll(List.of(one, other));
            weights.computeIfAbsent(Math.min(one, other), key -> new TreeMap<>())
                    .put(Math.max(one, other), Double.parseDouble(parts[2]));
        });
        var numbers = new ArrayList<>(people);
        var builder = Graph.builder().nodes(numbers.size());
        weights.forEach((one, others) -> others.forEach((other, weight) -> builder.add(
                Tie.between(numbers.indexOf(one), numbers.indexOf(other)).weighing(weight))));
        return builder.build();
    }

    private static Graph links(String file) {
        var numbers = new LinkedHashMap<String, Integer>();
        var builder = Graph.builder();
        lines(file).filter(line -> !line.startsWith("#")).forEach(line -> {
            var link = LINK.matcher(line);
            var id = ID.matcher(line);
            if (link.find()) {
                builder.add(
                        Tie.between(number(numbers, builder, link.group(1)), number(numbers, builder, link.group(2))));
            } else if (id.find()) {
                number(numbers, builder, id.group(1));
            }
        });
        return builder.build();
    }

    private static int number(Map<String, Integer> numbers, GraphBuilder builder, String name) {
        return numbers.computeIfAbsent(name, unknown -> builder.node());
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
