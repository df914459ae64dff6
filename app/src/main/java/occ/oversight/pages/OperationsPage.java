package occ.oversight.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import occ.audit.Operation;
import occ.audit.Result;
import occ.faces.pages.Numbers;
import occ.oversight.Inquiries.Operations;
import org.jspecify.annotations.Nullable;

/** How often each operation was done in a month, and how often it was not allowed or refused. */
public record OperationsPage(YearMonth month, boolean current, List<Row> rows) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public record Row(String operation, boolean bySection62, String done, String notAllowed, String refused) {}

    static OperationsPage of(YearMonth month, LocalDate today, List<Operations> counted) {
        var rows = Arrays.stream(Operation.values())
                .map(operation -> new Row(
                        operation.label(),
                        operation.isOfSection62(),
                        sum(counted, operation, Result.ALLOWED),
                        sum(counted, operation, Result.DENIED),
                        sum(counted, operation, Result.REFUSED)))
                .toList();
        return new OperationsPage(month, month.equals(YearMonth.from(today)), rows);
    }

    private static String sum(List<Operations> counted, Operation operation, Result result) {
        Predicate<Operations> asked = one -> one.operation() == operation && one.result() == result;
        return Numbers.of(
                counted.stream().filter(asked).mapToLong(Operations::lines).sum());
    }

    public String monthWords() {
        return WORDS.format(month) + (current ? ", so far" : "");
    }

    public String earlier() {
        return OperationsPages.ADDRESS + "?month=" + month.minusMonths(1);
    }

    public @Nullable String later() {
        return current ? null : OperationsPages.ADDRESS + "?month=" + month.plusMonths(1);
    }
}
