package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import occ.faces.pages.Frame;

/** A form that was sent before and of which nobody can tell what became: everything typed, to be sent afresh. */
public record SentBeforePage(String path, List<Field> fields) {
    public SentBeforePage {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {}

    static SentBeforePage of(HttpServletRequest request, String path, String csrfParameter) {
        var left = Set.of(csrfParameter, Frame.SUBMISSION_PARAMETER);
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!left.contains(name) && !name.contains("password")) {
                for (var value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new SentBeforePage(path, fields);
    }
}
