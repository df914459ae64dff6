package occ.faces.pages;

import java.util.List;

/** A page for when there is none: what happened in plain words, and what to do next. */
public record ErrorPage(String title, List<String> paragraphs) {
    public ErrorPage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** For what is not there and for what the reader may not see, alike to the byte. */
    public static final ErrorPage NOT_FOUND = new ErrorPage(
            "Page not found",
            List.of(
                    "If you typed the address, check it is correct. If you pasted it, check you copied all of it.",
                    "You can also search for the record by its reference or its name."));

    public static final ErrorPage BAD_REQUEST = new ErrorPage(
            "We could not read that",
            List.of("Something in the address or the form was not in a form we can use.", "Go back and try again."));

    public static final ErrorPage STALE_FORM = new ErrorPage(
            "This form is no longer valid",
            List.of(
                    "Your session ended, or the form was open for too long. Nothing was saved.",
                    "Go back, reload the page, and send it again. Your browser may still hold what you typed."));

    public static final ErrorPage TOO_LARGE = new ErrorPage(
            "The file is too large",
            List.of("Nothing was saved.", "Go back and choose a smaller file, or send it in parts."));

    public static final ErrorPage TOO_MANY = new ErrorPage(
            "Too many requests", List.of("You have asked for a lot in a short time. Wait a minute, then try again."));

    public static ErrorPage broken(String incident) {
        return new ErrorPage(
                "Sorry, there is a problem with the service",
                List.of(
                        "Try again later. Anything you saved before is still there.",
                        "If it happens again, tell the service desk and quote " + incident + "."));
    }

    public static ErrorPage unavailable(String incident) {
        return new ErrorPage(
                "Sorry, the service is unavailable",
                List.of(
                        "You will be able to use it again shortly. Anything you saved before is still there.",
                        "If it lasts, tell the service desk and quote " + incident + "."));
    }
}
