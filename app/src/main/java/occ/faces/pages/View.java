package occ.faces.pages;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What a controller returns: a template and the record of the same name, or where to go next. */
public final class View extends ModelAndView {
    public static final String PAGE = "page";

    private View(String template, Object page, HttpStatusCode status) {
        super(template);
        addObject(PAGE, page);
        setStatus(status);
    }

    private View(Redirect redirect) {
        super(redirect);
    }

    public static View of(String template, Object page) {
        return new View(template, page, HttpStatus.OK);
    }

    public static View of(String template, Object page, HttpStatusCode status) {
        return new View(template, page, status);
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static View invalid(String template, Object page) {
        return new View(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public static View redirect(String path) {
        return new View(new Redirect(path, ""));
    }

    /** After a deed: on to the next page, which confirms it in one sentence. */
    public static View redirect(String path, String notice) {
        return new View(new Redirect(path, notice));
    }
}
