package occ.faces.pages;

import java.util.List;

/** What is wrong with one field, in a sentence. {@code parts} are the inputs at fault when a field has several. */
public record FieldError(String field, String sentence, List<String> parts) {
    public FieldError {
        parts = List.copyOf(parts);
    }

    public FieldError(String field, String sentence) {
        this(field, sentence, List.of());
    }

    /** The identifier of the first input at fault, for the link in the error summary. */
    public String anchor() {
        return parts.isEmpty() ? field : field + "-" + parts.getFirst();
    }
}
