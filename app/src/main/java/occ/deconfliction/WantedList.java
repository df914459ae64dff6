package occ.deconfliction;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import occ.kernel.Parsed;
import occ.pole.name.BirthDate;
import org.jspecify.annotations.Nullable;

/**
 * A list to be checked, a line for each: kind, what is asked about, and a date where one belongs. All of it is right, or
 * every wrong line says what is wrong with it and nothing is asked.
 */
public record WantedList(List<Wanted> wanted, List<String> problems) {
    private static final int LONGEST = 200;

    public WantedList {
        wanted = List.copyOf(wanted);
        problems = List.copyOf(problems);
    }

    public static WantedList parse(String typed, LocalDate today) {
        var wanted = new ArrayList<Wanted>();
        var problems = new ArrayList<String>();
        try (var rows = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(typed)) {
            for (var row : rows) {
                if (isHeading(row)) {
                    continue;
                }
                switch (line(row, today)) {
                    case Parsed.Valid<Wanted>(var one) -> wanted.add(one);
                    case Parsed.Invalid<Wanted>(var reason) ->
                        problems.add("Line %d: %s".formatted(row.getStartingLineNumber(), reason));
                }
            }
        } catch (IOException | CsvParseException unreadable) {
            problems.add("The list cannot be read: check for a quotation mark that is not closed");
        }
        return new WantedList(wanted, problems);
    }

    private static boolean isHeading(CsvRecord row) {
        return row.getStartingLineNumber() == 1 && row.getField(0).strip().equalsIgnoreCase("kind");
    }

    private static Parsed<Wanted> line(CsvRecord row, LocalDate today) {
        if (row.getFieldCount() < 2) {
            return Parsed.invalid("Write the kind, a comma, and what you ask about");
        }
        if (row.getField(1).length() > LONGEST) {
            return Parsed.invalid("What you ask about is longer than %d characters".formatted(LONGEST));
        }
        return Watchable.named(row.getField(0))
                .map(what -> dated(what, row, today))
                .orElseGet(() ->
                        Parsed.invalid("“%s” is not a kind: write Person, Group, Phone, Vehicle, Address, Account,"
                                        .formatted(shortened(row.getField(0)))
                                + " Company, Operation or Planned event"));
    }

    private static Parsed<Wanted> dated(Watchable what, CsvRecord row, LocalDate today) {
        var typed = row.getFieldCount() > 2 ? row.getField(2).strip() : "";
        return switch (day(typed, what, today)) {
            case Day(var day, var reason) ->
                reason.isEmpty() ? Wanted.parse(what, row.getField(1), day, today) : Parsed.invalid(reason);
        };
    }

    private record Day(@Nullable LocalDate day, String reason) {}

    private static Day day(String typed, Watchable what, LocalDate today) {
        if (typed.isEmpty()) {
            return new Day(null, "");
        }
        // Events lie ahead and birth dates do not; else both are written alike.
        var latest = what == Watchable.EVENT ? today.plusYears(5) : today;
        return switch (BirthDate.parse(typed, latest)) {
            case Parsed.Valid<BirthDate>(var read) ->
                read.day() == null
                        ? new Day(null, "Write day, month and year")
                        : new Day(read.day().atYear(read.year()), "");
            case Parsed.Invalid<BirthDate> _ ->
                new Day(null, "That is not a date: write it like 3 March 1979 or 03/03/1979");
        };
    }

    private static String shortened(String typed) {
        return typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
    }
}
