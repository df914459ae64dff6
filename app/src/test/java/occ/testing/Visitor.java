package occ.testing;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import occ.kernel.Actor;
import org.springframework.context.ApplicationContext;

/** Somebody at a browser, who reads pages, fills in the forms they hold and follows where they lead. */
public record Visitor(Browser browser) {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    public static Visitor signedIn(ApplicationContext context, Actor actor) {
        return new Visitor(context.getBean(Browsers.class).as(actor));
    }

    /** {@code location} is the path it leads to, {@code masked} what does not differ each time it is made. */
    public record Page(int status, String html, String masked, Optional<String> location) {
        public String text() {
            return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        }
    }

    public Page open(String path) {
        return page(browser.get(path));
    }

    /** Sends a form with the hidden fields that its page gave it. */
    public Page send(String path, Page from, Map<String, String> typed) {
        var fields = hidden(from);
        fields.putAll(typed);
        return page(browser.postAsIs(path, fields));
    }

    public Page follow(Page redirect) {
        return open(redirect.location().orElseThrow());
    }

    /** Says why, to the question that a page led to, and goes on to that page. */
    public Page explain(Page asked) {
        var question = asked.location().orElseThrow();
        return follow(send(question, open(question), Map.of("code", "INVESTIGATION", "words", "For a test")));
    }

    private static Map<String, String> hidden(Page page) {
        var fields = new LinkedHashMap<String, String>();
        var match = HIDDEN.matcher(page.html());
        while (match.find()) {
            fields.put(match.group(1), match.group(2));
        }
        return fields;
    }

    private Page page(HttpResponse<String> answer) {
        return new Page(
                answer.statusCode(),
                answer.body(),
                Browser.masked(answer),
                Optional.of(browser.leadsTo(answer)).filter(path -> !path.isEmpty()));
    }
}
