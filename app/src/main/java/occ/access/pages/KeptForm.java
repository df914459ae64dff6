package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.Frame;
import occ.faces.pages.SecretFields;
import org.jspecify.annotations.Nullable;

/** A form sent after its session had ended: where to, and everything typed, carried through signing in. */
public record KeptForm(String path, List<Field> fields) {
    private static final String PATH = "kept-path";
    private static final String FIELD = "kept.";

    public record Field(String name, String value) {
        public String keptName() {
            return FIELD + name;
        }
    }

    public static KeptForm justSent(HttpServletRequest request, String path, String csrfParameter) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(csrfParameter)
                    && !name.equals(Frame.SUBMISSION_PARAMETER)
                    && !SecretFields.isSecret(name)) {
                for (var value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new KeptForm(path, fields);
    }

    static @Nullable KeptForm carriedBy(HttpServletRequest request) {
        var path = request.getParameter(PATH);
        if (path == null || !isOurs(path)) {
            return null;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                for (var value : values) {
                    fields.add(new Field(name.substring(FIELD.length()), value));
                }
            }
        });
        return new KeptForm(path, fields);
    }

    /** Whether an address leads to one of our own pages, and not by a trick to somebody else's. */
    static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
    }
}
