package occ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import org.springframework.context.ApplicationContext;

/** Somebody signed in at a browser without script: opens pages, fills in their forms and follows where they lead. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Map<AccountId, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();
    private final String address;

    private Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    public record Page(int status, String html, Optional<String> location) {
        /** What a reader could copy: without the random words that forms carry. */
        public String masked() {
            return html.replaceAll("(name=\"(?:_csrf|submission)\" value=\")[^\"]*", "$1");
        }

        public String text() {
            return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        }
    }

    /** Signed in once, for all tests: signing in too often is refused. */
    public static Visitor signedIn(ApplicationContext context, Actor actor) {
        return KNOWN.computeIfAbsent(actor.account(), _ -> signIn(context, actor));
    }

    private static Visitor signIn(ApplicationContext context, Actor actor) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var visitor = new Visitor(port);
        var name = context.getBean(People.class).signInName(actor);
        visitor.send("/sign-in", visitor.open("/sign-in"), Map.of("name", name, "password", People.PASSWORD));
        return visitor;
    }

    public Page open(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Sends a form of a page, with the hidden fields that the page gave it. */
    public Page send(String path, Page from, Map<String, String> typed) {
        var fields = hidden(from);
        fields.putAll(typed);
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public Page follow(Page redirect) {
        return open(redirect.location().orElseThrow().replace(address, ""));
    }

    private static Map<String, String> hidden(Page page) {
        var fields = new LinkedHashMap<String, String>();
        var match = HIDDEN.matcher(page.html());
        while (match.find()) {
            fields.put(match.group(1), match.group(2));
        }
        return fields;
    }

    private Page answer(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Page(
                    response.statusCode(), response.body(), response.headers().firstValue("Location"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
