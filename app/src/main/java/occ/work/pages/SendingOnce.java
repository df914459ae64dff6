package occ.work.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import occ.faces.pages.Frame;
import occ.faces.pages.SecretFields;
import occ.kernel.AccountId;
import occ.work.Submissions;
import occ.work.Submissions.Answer;
import occ.work.Submissions.Submission;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a form through once. Whoever sends it again is led to where the first one led. A deed of ours ends in a redirect:
 * an answer without one (a form with errors, a step of a longer form, a file) did nothing that must not be repeated.
 */
@Component
class SendingOnce implements HandlerInterceptor, WebMvcConfigurer {
    static final String UNDER_WAY = "/sent-before";
    private static final String TAKEN = SendingOnce.class.getName();
    private static final int LONGEST_WORD = 64;

    private final Submissions submissions;

    SendingOnce(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(UNDER_WAY, "/sign-in/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        var submission = submission(request);
        if (submission.isEmpty()) {
            return true;
        }
        switch (submissions.take(submission.get())) {
            case Answer.Fresh() -> {
                request.setAttribute(TAKEN, submission.get());
                return true;
            }
            case Answer.Done(var location) -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, location);
            }
            case Answer.UnderWay() -> request.getRequestDispatcher(UNDER_WAY).forward(request, response);
        }
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (!(request.getAttribute(TAKEN) instanceof Submission submission)) {
            return;
        }
        var location = response.getHeader(HttpHeaders.LOCATION);
        if (problem == null && location != null) {
            submissions.finish(submission, location);
        } else {
            submissions.release(submission);
        }
    }

    private static Optional<Submission> submission(HttpServletRequest request) {
        var word = request.getMethod().equals("POST") ? request.getParameter(Frame.SUBMISSION_PARAMETER) : null;
        var account = request.getRemoteUser();
        return word == null || word.isEmpty() || word.length() > LONGEST_WORD || account == null
                ? Optional.empty()
                : Optional.of(new Submission(
                        new AccountId(UUID.fromString(account)),
                        word + " " + digest(request),
                        request.getRequestURI()));
    }

    // Something else typed into the same page, gone back to, is something else to be done. Secrets stay out of it: the
    // random token beside them is not meant to be all that keeps a password, or an informant's number, from guesses.
    private static String digest(HttpServletRequest request) {
        var typed = new TreeMap<>(request.getParameterMap());
        typed.keySet().removeIf(field -> SecretFields.isSecret(field) || SecretFields.isSealed(field));
        var text = new StringBuilder();
        typed.forEach((name, values) -> text.append(name).append(Arrays.toString(values)));
        return DigestUtils.sha256Hex(text.toString());
    }
}
