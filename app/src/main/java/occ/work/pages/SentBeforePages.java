package occ.work.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Reached only by a form that is under way already, or was when its process was lost. */
@Controller
class SentBeforePages {
    @PostMapping(SendingOnce.UNDER_WAY)
    View show(HttpServletRequest request, CsrfToken csrf) {
        var path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (path == null) {
            throw new NoSuchRecord("form");
        }
        var page = SentBeforePage.of(request, path, csrf.getParameterName());
        return View.of("work/sent-before", page, HttpStatus.CONFLICT);
    }
}
