package occ.faces.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns an exception out of a page's controller into an error page; those of other faces are left to them. It leaves room
 * before it for exceptions that are a question.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageExceptions implements HandlerExceptionResolver {
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        return handler instanceof HandlerMethod method && isPage(method)
                ? ErrorViews.of(problem, request.getRequestURI())
                : null;
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().getPackageName().endsWith(".pages");
    }
}
