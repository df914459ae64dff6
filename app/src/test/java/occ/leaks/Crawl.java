package occ.leaks;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Follows every link that a reader's pages hold, a few of each shape, and gathers the forms on the way. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|data-hits|data-progress)=\"(/[^\"#]*)");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
    private static final Set<String> NOT_PAGES = Set.of("/app.css", "/app.js", "/icon.svg");
    private static final int OF_A_SHAPE = 4;
    private static final int OF_A_QUESTION = 1;
    // Facets combine without end: each by itself, and each with one other, is enough.
    private static final int ASKED_AT_ONCE = 2;

    private final Pair pair;
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, HtmlForm> forms = new LinkedHashMap<>();
    private final Set<String> paths = new TreeSet<>();

    Crawl(Pair pair) {
        this.pair = pair;
    }

    void from(List<String> addresses) {
        addresses.forEach(this::add);
        while (!waiting.isEmpty()) {
            visit(waiting.remove());
        }
    }

    /** Those forms that look alike but for the record they are about are given once. */
    List<HtmlForm> forms() {
        return List.copyOf(forms.values());
    }

    /** The paths that were asked for, without their questions. */
    Set<String> paths() {
        return paths;
    }

    private void visit(String address) {
        paths.add(address.replaceAll("\\?.*", ""));
        var page = pair.get(address).body();
        LINK.matcher(page)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .forEach(this::follow);
        HtmlForm.on(page).forEach(form -> forms.putIfAbsent(kind(form), form));
    }

    /** Each file to take away is one of its own: what stands in it depends on the record. */
    private static String kind(HtmlForm form) {
        return form.asksForACopy() ? form.action() : shape(form.action()) + form.typed();
    }

    private void follow(String address) {
        if (NOT_PAGES.contains(address) || address.startsWith("/assets/") || asked(address) > ASKED_AT_ONCE) {
            return;
        }
        var most = address.contains("?") ? OF_A_QUESTION : OF_A_SHAPE;
        if (shapes.merge(shape(address), 1, Integer::sum) <= most) {
            add(address);
        }
    }

    private static long asked(String address) {
        return address.chars().filter(sign -> sign == '=').count();
    }

    private void add(String address) {
        if (seen.add(address)) {
            waiting.add(address);
        }
    }

    /** References and answers left out, what is left is the kind of page. */
    private static String shape(String address) {
        return REFERENCE.matcher(address).replaceAll("*").replaceAll("=[^&]*", "");
    }
}
