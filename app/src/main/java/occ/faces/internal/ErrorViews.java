package occ.faces.internal;

import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.StaleRecord;
import occ.faces.pages.ErrorPage;
import occ.faces.pages.StalePage;
import occ.faces.pages.View;
import occ.kernel.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which page stands for which breakage. The only place where pages turn an exception into words. */
final class ErrorViews {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorViews.class);

    private ErrorViews() {}

    static View of(Throwable problem, String path) {
        return switch (problem) {
            // An address with a word where a number belongs leads nowhere.
            case NoSuchRecord _, NotAllowed _, AccessDeniedException _, MethodArgumentTypeMismatchException _ ->
                of(HttpStatus.NOT_FOUND, problem);
            case StaleRecord stale ->
                View.of("error/stale", new StalePage(stale.differences(), path), HttpStatus.CONFLICT);
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ -> of(HttpStatus.SERVICE_UNAVAILABLE, problem);
            case ErrorResponse response -> of(response.getStatusCode(), problem);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, problem);
        };
    }

    /** What may not be seen has the status of what is not there: 403 is never sent. */
    static View of(HttpStatusCode status, Throwable problem) {
        return switch (status.value()) {
            case 401, 403, 404, 405, 410 -> view(ErrorPage.NOT_FOUND, HttpStatus.NOT_FOUND);
            case 409 -> view(ErrorPage.STALE_FORM, status);
            case 413 -> view(ErrorPage.TOO_LARGE, status);
            case 429 -> view(ErrorPage.TOO_MANY, status);
            case 503 -> view(ErrorPage.unavailable(incident(problem)), status);
            default ->
                status.is4xxClientError()
                        ? view(ErrorPage.BAD_REQUEST, HttpStatus.BAD_REQUEST)
                        : view(ErrorPage.broken(incident(problem)), HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static View view(ErrorPage page, HttpStatusCode status) {
        return View.of("error/error", page, status);
    }

    /** A random reference in the log and on the page, so that the two can be brought together. */
    private static String incident(Throwable problem) {
        var reference = Reference.next("INC").text();
        LOG.error("Incident {}", reference, problem);
        return reference;
    }
}
