package occ;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Role;
import occ.kernel.Reference;

/** One line of {@code routes.csv}: an address, and who may ask for it. */
public record Route(String method, String pattern, String who) {
    public static List<Route> all() {
        var file = Objects.requireNonNull(Route.class.getResourceAsStream("/routes.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(Route::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Route of(NamedCsvRecord line) {
        return new Route(line.getField("method"), line.getField("pattern"), line.getField("who"));
    }

    public boolean isForAnyone() {
        return who.equals("anyone");
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    public boolean hasPlaceholder() {
        return chosen().contains("{");
    }

    public Set<Role> allowed() {
        return isForAnyone() || who.equals("signed-in")
                ? Set.of(Role.values())
                : Arrays.stream(who.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** Its address, with a reference of nothing where one belongs. */
    String path() {
        return path(Reference.next("XXX").text());
    }

    /** Its address, with this reference wherever one belongs. */
    public String path(String reference) {
        return chosen().replaceAll("\\{[^}]+}", reference);
    }

    /** With the first of the words it offers, where it offers several, and with what fits where a pattern is asked for. */
    private String chosen() {
        return pattern.replace("{version:\\d{1,6}}", "1")
                .replace("{number:\\d{1,4}}", "1")
                .replace("{assessment:ASM-.*}", "ASM-{reference}")
                .replaceAll("\\{\\w+:([^|}]+)[^}]*}", "$1");
    }

    public String name() {
        return method + " " + pattern;
    }
}
