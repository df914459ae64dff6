package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import occ.access.SignedInAccount;
import org.springframework.web.servlet.HandlerInterceptor;

/** Nothing else is open to an account until the password it was handed has been changed. */
class FirstPassword implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Sessions.current().filter(SignedInAccount::mustChangePassword).isEmpty()) {
            return true;
        }
        response.sendRedirect("/account/password");
        return false;
    }
}
