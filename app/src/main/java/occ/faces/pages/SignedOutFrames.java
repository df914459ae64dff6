package occ.faces.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import occ.kernel.Marking;
import org.springframework.security.web.csrf.CsrfToken;

/** The frame of somebody not signed in: no name, no navigation, nothing above OFFICIAL. */
public record SignedOutFrames(boolean demonstration) implements FrameSource {
    @Override
    public Frame frame(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                Frame.APPLICATION,
                Marking.OFFICIAL.label(),
                demonstration,
                null,
                List.of(),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                request.getRequestURI(),
                UUID.randomUUID().toString(),
                Notice.of(request));
    }
}
