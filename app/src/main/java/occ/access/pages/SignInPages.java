package occ.access.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import occ.access.SignIn;
import occ.access.SignIn.Outcome;
import occ.access.SignedInAccount;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
    private static final String TEMPLATE = "access/sign-in";
    private static final String CARRY_ON = "access/carry-on";
    private static final int LONGEST_PASSWORD = 200;

    private final SignIn signIn;
    private final Sessions sessions;
    private final Trail trail;

    SignInPages(SignIn signIn, Sessions sessions, Trail trail) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.trail = trail;
    }

    @GetMapping("/sign-in")
    View form(@RequestParam(required = false) @Nullable String to) {
        return Sessions.current().isPresent()
                ? View.redirect("/")
                : View.of(TEMPLATE, new SignInPage(Form.empty(), to, null));
    }

    /** Reached only by a form that found its session ended, or another begun in its place. */
    @RequestMapping("/sign-in/again")
    View again(HttpServletRequest request, CsrfToken csrf) {
        var path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (path == null) {
            return View.redirect("/sign-in");
        }
        if (Sessions.current().isPresent()) {
            return View.of(CARRY_ON, KeptForm.justSent(request, path, csrf.getParameterName()), HttpStatus.CONFLICT);
        }
        return switch (path) {
            case "/sign-in" -> again(openTooLong(request), request, HttpStatus.UNAUTHORIZED);
            case "/sign-out" -> View.redirect("/sign-in");
            default -> {
                var kept = KeptForm.justSent(request, path, csrf.getParameterName());
                yield View.of(TEMPLATE, new SignInPage(Form.empty(), null, kept), HttpStatus.UNAUTHORIZED);
            }
        };
    }

    @PostMapping("/sign-in")
    View create(HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request);
        var name = form.read().text("name", "your sign-in name", 100);
        var password = form.value("password");
        if (password.isEmpty()) {
            form.withError("password", "Enter your password");
        } else if (password.length() > LONGEST_PASSWORD) {
            form.withError("password", "Password must be 200 characters or fewer");
        }
        if (!form.isValid()) {
            return again(form, request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (signIn.attempt(name.orElseThrow(), password, request.getRemoteAddr())) {
            case Outcome.Welcome(var account) -> welcome(account, request, response);
            case Outcome.Refused() ->
                again(
                        form.withError(
                                "name",
                                "The name or password is not right, or the account is locked. After five wrong"
                                        + " attempts wait 15 minutes, or ask your administrator"),
                        request,
                        HttpStatus.UNAUTHORIZED);
            case Outcome.TooMany(var seconds) ->
                again(
                        form.withError("name", "Too many attempts. Wait " + seconds + " seconds and try again"),
                        request,
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    View remove(HttpServletRequest request) {
        Sessions.current()
                .map(SignedInAccount::actor)
                .ifPresent(actor ->
                        trail.appendAlone(actor, Entry.of(Operation.SIGN_OUT, "access.signed-out", actor.account())));
        sessions.end(request);
        return View.redirect("/sign-in");
    }

    private View welcome(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
        var kept = KeptForm.carriedBy(request);
        if (kept != null) {
            return View.of(CARRY_ON, kept);
        }
        var to = request.getParameter("to");
        return View.redirect(to != null && KeptForm.isOurs(to) ? to : "/");
    }

    private static Form openTooLong(HttpServletRequest request) {
        return Form.of(request).withError("password", "This page was open for too long. Enter your password again");
    }

    private static View again(Form form, HttpServletRequest request, HttpStatus status) {
        var page = new SignInPage(form, request.getParameter("to"), KeptForm.carriedBy(request));
        return View.of(TEMPLATE, page, status);
    }
}
