package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import occ.access.PurposeNeeded;
import occ.access.Purposes;
import occ.faces.pages.Notice;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Leads whoever must say why to the question, and from there to where they were going. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PurposeQuestions implements HandlerExceptionResolver {
    private final Purposes purposes;

    PurposeQuestions(Purposes purposes) {
        this.purposes = purposes;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        return problem instanceof PurposeNeeded needed
                ? Sessions.current()
                        .map(account -> question(account.actor(), needed, request))
                        .orElse(null)
                : null;
    }

    private View question(Actor actor, PurposeNeeded needed, HttpServletRequest request) {
        var confirmed = Objects.requireNonNullElse(Notice.of(request), "");
        return View.redirect("/purposes/" + purposes.ask(actor, needed.record(), wanted(request)), confirmed);
    }

    /** What was sent with a form is not sent again: its page is opened anew. */
    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        return request.getMethod().equals("GET") && query != null ? path + "?" + query : path;
    }
}
