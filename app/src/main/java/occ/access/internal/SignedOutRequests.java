package occ.access.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * What becomes of a request without a session, or with a form token of another. A page asked for is shown after signing
 * in; a form sent from our own pages is carried through signing in, so that a lost session loses nothing typed.
 */
class SignedOutRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException, ServletException {
        signIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        // Signing in again elsewhere in the browser makes the tokens of open forms stale: they are carried on as well.
        if (isSignedIn() && !isFormOfOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            signIn(request, response);
        }
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isFormOfOurs(request)) {
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        } else if (isOfAScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(pathOf(request), StandardCharsets.UTF_8));
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    private static String pathOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    // Browsers say where a form comes from; one from elsewhere is not carried on.
    private static boolean isFormOfOurs(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    // Shown the page for signing in, a script would begin a session unseen, and make the form of the page that is open
    // stale.
    private static boolean isOfAScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
