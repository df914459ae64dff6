package occ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: it keeps cookies, fills forms in and follows nothing by itself. */
public class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MASKED = Pattern.compile("name=\"(_csrf|submission)\" value=\"[^\"]*\"");
    // Which link lights up, and what a link says it was followed from, is the address alone, which is the asker's own.
    private static final Pattern LIT =
            Pattern.compile(" aria-current=\"page\"| moj-side-navigation__item--active|\\?about=[^\"]*");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    Browser(String home, String address) {
        this.home = home;
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .localAddress(InetAddress.getByName(address))
                    .build();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)));
    }

    /** Asks as a script on a page of ours does. */
    public HttpResponse<String> fetch(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).header("Sec-Fetch-Mode", "cors"));
    }

    /** Sends a form as a page of ours would, with the form token of the session. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return postAsIs(path, all);
    }

    public HttpResponse<String> postAsIs(String path, Map<String, String> fields) {
        return postAsIs(path, fields, Map.of());
    }

    public HttpResponse<String> postAsIs(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = form(path, fields);
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Sends a form as {@link #postAsIs} does, whose answer is a file. */
    public HttpResponse<byte[]> file(String path, Map<String, String> fields) {
        return send(form(path, fields), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    /** The path that an answer leads to; empty if it leads nowhere. */
    public String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(home, "");
    }

    /** The page that an answer leads to. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return get(leadsTo(answer));
    }

    /** The form token of any page that has a form: the account's own when signed in, the sign-in page's when not. */
    public String token() {
        var account = get("/account");
        return tokenOf(account.statusCode() == 200 ? account : get("/account/password", "/sign-in"));
    }

    public String sessionKey() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("occ-session"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** Goes on with a key of a session that somebody else chose or had. */
    public void takeSessionKey(String key) {
        var cookie = new HttpCookie("occ-session", key);
        cookie.setPath("/");
        cookie.setDomain(URI.create(home).getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(URI.create(home), cookie);
    }

    /** A page without what differs each time it is made. */
    public static String masked(HttpResponse<String> answer) {
        return LIT.matcher(MASKED.matcher(answer.body()).replaceAll("name=\"$1\""))
                .replaceAll("");
    }

    public static String tokenOf(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> get(String first, String otherwise) {
        var answer = get(first);
        return answer.statusCode() == 200 ? answer : get(otherwise);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> read) {
        try {
            return client.send(request.header("Accept", "text/html, */*;q=0.8").build(), read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
