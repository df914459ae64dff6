package occ.faces.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Error pages for what never reached a controller: an unknown address, a refused upload, a broken session. */
@Component
class UnhandledErrors implements ErrorViewResolver {
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var problem = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return ErrorViews.of(status, problem == null ? new IllegalStateException("Status " + status) : problem);
    }
}
