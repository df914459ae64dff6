package occ.leaks;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import occ.kernel.Actor;
import occ.testing.Browser;

/** One reader at two browsers: asks both houses the same and remembers where they did not answer the same. */
final class Pair {
    // What is made during the test is made twice and has two references; those of the world are the same in both.
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b");
    private static final int AROUND = 160;

    private final Actor reader;
    private final House house;
    private final Browser whole;
    private final Browser without;
    private final String wholeToken;
    private final String withoutToken;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> logged = new TreeSet<>();
    private final Set<String> unlogged = new TreeSet<>();
    private final Map<String, String> twins = new HashMap<>();

    Pair(Actor reader, House house, Browser whole, Browser without) {
        this.reader = reader;
        this.house = house;
        this.whole = whole;
        this.without = without;
        this.wholeToken = whole.token();
        this.withoutToken = without.token();
    }

    /** @return what the whole house answered */
    HttpResponse<String> get(String path) {
        House.moveOn();
        var shape = REFERENCE.matcher(path).replaceAll("{reference}").replaceAll("\\?.*", "");
        var looks = shape.contains("{reference}") && !logged.contains(shape) ? house.looksAtRecords(reader) : -1;
        var other = CompletableFuture.supplyAsync(() -> without.get(inTheOther(path)));
        var answer = whole.get(path);
        if (looks >= 0 && answer.statusCode() == 200) {
            (house.looksAtRecords(reader) > looks ? logged : unlogged).add(shape);
        }
        return compared("GET " + path, answer, other.join());
    }

    /** Two pages about what was made in each house by itself. */
    void get(String path, String pathWithout) {
        compared("GET " + path, whole.get(path), without.get(pathWithout));
    }

    /** Whether a page differs at this moment. */
    boolean differ(String path) {
        House.moveOn();
        return !read(whole.get(path)).equals(read(without.get(inTheOther(path))));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        House.moveOn();
        var other = CompletableFuture.supplyAsync(
                () -> without.postAsIs(inTheOther(path), with(withoutToken, inTheOther(fields))));
        var answer = whole.postAsIs(path, with(wholeToken, fields));
        return compared("POST " + path + " " + fields, answer, other.join());
    }

    /** The text of a file to take away; empty where none was given. */
    String copy(String path, Map<String, String> fields) {
        House.moveOn();
        var here = Copy.of(whole.file(path, with(wholeToken, fields)));
        var there = copyWithout(path, fields);
        if (!here.equals(there)) {
            differences.add("%s: a copy of %s %s%n%s".formatted(reader.name(), path, fields, apart(here, there)));
        }
        return here;
    }

    /** Whether a file to take away differs at this moment. */
    boolean copiesDiffer(String path, Map<String, String> fields) {
        House.moveOn();
        return !Copy.of(whole.file(path, with(wholeToken, fields))).equals(copyWithout(path, fields));
    }

    private String copyWithout(String path, Map<String, String> fields) {
        return Copy.of(without.file(inTheOther(path), with(withoutToken, inTheOther(fields))));
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    Set<String> unlogged() {
        return Set.copyOf(unlogged);
    }

    private HttpResponse<String> compared(String what, HttpResponse<String> one, HttpResponse<String> other) {
        var first = read(one);
        var second = read(other);
        if (!first.equals(second)) {
            differences.add("%s: %s%n%s".formatted(reader.name(), what, apart(first, second)));
        } else {
            pairUp(one.body(), other.body());
        }
        return one;
    }

    /** Pages that say the same name the same things in the same places, each house by its own references. */
    private void pairUp(String one, String other) {
        var here = REFERENCE.matcher(one);
        var there = REFERENCE.matcher(other);
        while (here.find() && there.find()) {
            if (!here.group().equals(there.group())) {
                twins.put(here.group(), there.group());
            }
        }
    }

    private String inTheOther(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> twins.getOrDefault(found.group(), found.group()));
    }

    private Map<String, String> inTheOther(Map<String, String> fields) {
        var translated = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> translated.put(name, inTheOther(value)));
        return translated;
    }

    private static Map<String, String> with(String token, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return all;
    }

    private static String read(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]*", "");
        var kind = answer.headers().firstValue("Content-Type").orElse("");
        var file = answer.headers().firstValue("Content-Disposition").orElse("");
        var page = answer.statusCode() + " " + location + " " + kind + " " + file + "\n" + Browser.masked(answer);
        return REFERENCE.matcher(page).replaceAll("REFERENCE");
    }

    private static String apart(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "  with the hidden rows: …%s…%n  without them:         …%s…"
                .formatted(around(one, at), around(other, at));
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - AROUND / 2), Math.min(page.length(), at + AROUND))
                .replaceAll("\\s+", " ");
    }
}
