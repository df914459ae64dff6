package occ.faces.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, exactly as it was typed, and everything that is wrong with it. {@link #read()} turns text into
 * values and notes each problem here; ask {@link #isValid()} when all has been read, so that all problems show at once.
 */
public final class Form {
    private final Map<String, List<String>> typed;
    private final List<FieldError> errors = new ArrayList<>();

    private Form(Map<String, List<String>> typed) {
        this.typed = Map.copyOf(typed);
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** Filled in beforehand, to edit what there is. */
    public static Form of(Map<String, List<String>> typed) {
        return new Form(typed);
    }

    public static Form of(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, kept(values)));
        return new Form(typed);
    }

    /** Nobody can type the null character, and the database keeps none. */
    private static List<String> kept(String[] values) {
        return Arrays.stream(values).map(value -> value.replace("\0", "")).toList();
    }

    public FormReader read() {
        return new FormReader(this);
    }

    /** The first thing typed into a field; nothing typed is an empty text. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public Form with(FieldError error) {
        errors.add(error);
        return this;
    }

    public Form withError(String field, String sentence) {
        return with(new FieldError(field, sentence));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return errorOf(field).map(FieldError::sentence).orElse(null);
    }

    /** Whether this part of a field is at fault: all parts are when none is named. */
    public boolean isWrong(String field, String part) {
        return errorOf(field)
                .filter(error -> error.parts().isEmpty() || error.parts().contains(part))
                .isPresent();
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /** The identifiers of what describes a field, for {@code aria-describedby}; nothing when nothing does. */
    public @Nullable String describedBy(String field, @Nullable String hint, boolean counted) {
        var ids = new ArrayList<String>();
        if (counted) {
            ids.add(field + "-info");
        }
        if (hint != null) {
            ids.add(field + "-hint");
        }
        if (error(field) != null) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public @Nullable String describedBy(String field, @Nullable String hint) {
        return describedBy(field, hint, false);
    }

    private Optional<FieldError> errorOf(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }
}
