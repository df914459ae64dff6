package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Frame;
import occ.faces.pages.SecretFields;

/** A form that found the register locked: what was typed, to be sent again once it is unlocked. */
public record LockedPage(String path, List<Field> fields) {
    public record Field(String name, String value) {}

    public LockedPage {
        fields = List.copyOf(fields);
    }

    static LockedPage after(HttpServletRequest request) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> isTyped(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
        return new LockedPage(request.getRequestURI(), fields);
    }

    private static boolean isTyped(String field) {
        return !field.equals("_csrf") && !field.equals(Frame.SUBMISSION_PARAMETER) && !SecretFields.isSecret(field);
    }
}
