package occ.faces.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The sentence that confirms a deed on the page shown after it. It survives one redirect and is then gone. */
public final class Notice {
    private static final String ATTRIBUTE = "notice";

    private Notice() {}

    public static @Nullable String of(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(ATTRIBUTE);
    }

    static void leave(HttpServletRequest request, String sentence) {
        RequestContextUtils.getOutputFlashMap(request).put(ATTRIBUTE, sentence);
    }
}
