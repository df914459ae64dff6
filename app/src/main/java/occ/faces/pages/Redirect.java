package occ.faces.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the reader on after a deed, so that reloading does not repeat it, with a notice on the next page. */
final class Redirect extends RedirectView {
    private final String notice;

    Redirect(String path, String notice) {
        super(path, true);
        this.notice = notice;
        setStatusCode(HttpStatus.SEE_OTHER);
        setExpandUriTemplateVariables(false);
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!notice.isEmpty()) {
            Notice.leave(request, notice);
        }
        super.renderMergedOutputModel(Map.of(), request, response);
    }
}
