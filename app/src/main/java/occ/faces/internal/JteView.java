package occ.faces.internal;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import occ.faces.Piece;
import occ.faces.pages.Frame;
import occ.faces.pages.FrameSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A page rendered whole before its first byte is sent, so that a fault in it can still become an error page. */
record JteView(String template, TemplateEngine templates, FrameSource frames) implements View {
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = model == null ? null : model.get(occ.faces.pages.View.PAGE);
        var output = new Utf8ByteOutput();
        templates.render(template, parameters(page, frames.frame(request).renderedBy(this::piece)), output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Content piece(Frame frame, Piece piece) {
        return output -> templates.render(piece.template() + ".jte", parameters(piece.model(), frame), output);
    }

    private static Map<String, Object> parameters(@Nullable Object page, Frame frame) {
        return page == null ? Map.of("frame", frame) : Map.of("frame", frame, "page", page);
    }
}
