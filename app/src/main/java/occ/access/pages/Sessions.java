package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import occ.access.SignedInAccount;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Beginning and ending sessions: a new session key and a new form token at each sign-in. */
@Component
class Sessions {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newKey = new ChangeSessionIdAuthenticationStrategy();
    private final CsrfAuthenticationStrategy newFormToken;

    Sessions(CsrfTokenRepository csrf) {
        this.newFormToken = new CsrfAuthenticationStrategy(csrf);
    }

    static Optional<SignedInAccount> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(found -> found.getPrincipal() instanceof SignedInAccount)
                .map(found -> (SignedInAccount) found.getPrincipal());
    }

    void begin(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        newKey.onAuthentication(authentication, request, response);
        renewFormToken(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    // Made now and not with the first page, as several first pages at once would each make one of their own.
    private void renewFormToken(Authentication by, HttpServletRequest request, HttpServletResponse response) {
        newFormToken.onAuthentication(by, request, response);
        ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
    }

    /** In place of a session that was ended beneath the request, as all of an account's are by a new password. */
    void beginAfresh(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        begin(account, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
