package occ.faces.pages.chart;

import java.util.List;
import occ.faces.pages.Numbers;
import org.jspecify.annotations.Nullable;

/** A step of a waterfall. {@code low} and {@code high} differ where something is unknown. */
public sealed interface WaterfallStep {
    String label();

    double low();

    double high();

    /** What the row says beside its bar, and the table in its last column. */
    String words();

    /** A factor: {@code score} and {@code weight} in words, “5 of 5”, “× 4”. */
    record Adds(String code, String label, String score, String weight, double low, double high, Rests rests)
            implements WaterfallStep {
        @Override
        public String words() {
            return low == high
                    ? "+" + Numbers.of(low, 1)
                    : "+%s to %s, unknown".formatted(low == 0 ? "0" : Numbers.of(low, 1), Numbers.of(high, 1));
        }
    }

    /** What the factors above add up to. */
    record Sums(String label, double low, double high) implements WaterfallStep {
        @Override
        public String words() {
            return range(low, high);
        }
    }

    /** What is taken off again, for what its parts say; the amounts are positive. */
    record Takes(String label, String score, String weight, double low, double high, List<Part> parts)
            implements WaterfallStep {
        public Takes {
            parts = List.copyOf(parts);
        }

        @Override
        public String words() {
            return "−" + Numbers.of(low, 1) + (low == high ? "" : " to −" + Numbers.of(high, 1));
        }
    }

    /** Where it ends. */
    record Ends(String label, double low, double high) implements WaterfallStep {
        @Override
        public String words() {
            return range(low, high);
        }
    }

    private static String range(double low, double high) {
        return Numbers.of(low, 1) + (low == high ? "" : " to " + Numbers.of(high, 1));
    }

    default String scored() {
        return switch (this) {
            case Adds adds -> adds.score();
            case Takes takes -> takes.score();
            case Sums _ -> "sum";
            case Ends _ -> "";
        };
    }

    default String weighed() {
        return switch (this) {
            case Adds adds -> adds.weight();
            case Takes takes -> takes.weight();
            case Sums _, Ends _ -> "";
        };
    }

    /** What stands behind the figure; the sums rest on the steps above them. */
    default @Nullable Rests basis() {
        return switch (this) {
            case Adds adds -> adds.rests();
            case Takes takes -> Rests.all(takes.parts().stream().map(Part::rests));
            case Sums _, Ends _ -> null;
        };
    }

    default List<Part> listed() {
        return this instanceof Takes takes ? takes.parts() : List.of();
    }

    /** A question among those a step is made of, which has no bar of its own and a row in the table. */
    record Part(String code, String label, String score, Rests rests) {}

    default String code() {
        return "";
    }
}
