package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import occ.faces.pages.View;
import occ.sources.RegisterLocked;
import occ.sources.UnlockKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Brings the browser's half of an unlocked register to the page that needs it. The cookie goes to the register's pages and
 * no others, is out of reach of scripts, and comes along only from our own pages.
 */
@Component
class Gate {
    static final String UNLOCK = "/sources/unlock";

    private static final String COOKIE = "occ-sources";
    private static final String PATH = "/sources";

    private final boolean secure;

    Gate(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.secure = secure;
    }

    /** The page; or unlocking first, if the register is locked by now. What was typed is kept for afterwards. */
    View through(HttpServletRequest request, Function<UnlockKey, View> page) {
        try {
            return page.apply(key(request));
        } catch (RegisterLocked locked) {
            return request.getMethod().equals("POST")
                    ? View.of("sources/locked", LockedPage.after(request), HttpStatus.CONFLICT)
                    : View.redirect(UNLOCK + "?to=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        }
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    UnlockKey key(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(found -> UnlockKey.parse(found.getValue(), session(request)))
                .orElse(UnlockKey.NONE);
    }

    static String session(HttpServletRequest request) {
        return request.getSession().getId();
    }

    void give(UnlockKey key, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.text()).build().toString());
    }

    void take(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict");
    }

    /** Where to go on after unlocking: one of the register's pages, or its first. */
    static String onwards(String to) {
        var isOurs =
                to.startsWith(PATH + "/") && !to.contains("\\") && to.chars().noneMatch(Character::isISOControl);
        return isOurs ? to : PATH;
    }
}
