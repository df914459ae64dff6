package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lists of codes between the database's arrays and ours, and words made fit for a pattern. */
final class Texts {
    private Texts() {}

    static <E extends Enum<E>> List<E> read(ResultSet row, String column, Function<String, E> of) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(of).toList();
    }

    static String[] codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static String like(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
