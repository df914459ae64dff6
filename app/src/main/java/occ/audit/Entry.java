package occ.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. {@code deed} is a code such as {@code mapping.group.opened}; {@code records} are internal
 * keys of what was read or changed; {@code count} is how many results a search or list gave, which may exceed the
 * records named; {@code purpose} is the reason given where one was asked for.
 */
public record Entry(
        Operation operation,
        String deed,
        Result result,
        List<UUID> records,
        @Nullable Integer count,
        @Nullable String purpose) {

    public Entry {
        records = List.copyOf(records);
    }

    public static Entry of(Operation operation, String deed, Identifier... records) {
        return of(operation, deed, List.of(records));
    }

    public static Entry of(Operation operation, String deed, Collection<? extends Identifier> records) {
        var keys = records.stream().map(Identifier::value).toList();
        return new Entry(operation, deed, Result.ALLOWED, keys, null, null);
    }

    public Entry counting(int results) {
        return new Entry(operation, deed, result, records, results, purpose);
    }

    public Entry because(@Nullable String why) {
        return new Entry(operation, deed, result, records, count, why);
    }

    public Entry ending(Result otherwise) {
        return new Entry(operation, deed, otherwise, records, count, purpose);
    }
}
