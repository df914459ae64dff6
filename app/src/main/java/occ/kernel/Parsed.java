package occ.kernel;

import java.util.function.Function;

/** The outcome of reading text: a value to be trusted from here on, or a reason in words for the person who typed. */
public sealed interface Parsed<T> {
    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(String reason) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(String reason) {
        return new Invalid<>(reason);
    }

    default T orElseThrow() {
        return orElseThrow(IllegalArgumentException::new);
    }

    default <X extends RuntimeException> T orElseThrow(Function<String, X> problem) {
        return switch (this) {
            case Valid<T>(T value) -> value;
            case Invalid<T>(String reason) -> throw problem.apply(reason);
        };
    }

    default <U> Parsed<U> map(Function<T, U> change) {
        return switch (this) {
            case Valid<T>(T value) -> valid(change.apply(value));
            case Invalid<T>(String reason) -> invalid(reason);
        };
    }
}
