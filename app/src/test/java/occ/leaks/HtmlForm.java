package occ.leaks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as a page holds it: where it is sent, what it sends unasked, and what is typed into it. */
record HtmlForm(
        String action,
        Map<String, String> hidden,
        List<String> typed,
        Map<String, String> chosen,
        Map<String, List<String>> lists) {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern TEXTAREA = Pattern.compile("<textarea\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*value=\"([^\"]+)\"");

    static List<HtmlForm> on(String page) {
        return FORM.matcher(page)
                .results()
                .map(match -> of(match.group(1).replace("&amp;", "&"), match.group(2)))
                .toList();
    }

    private static HtmlForm of(String action, String inside) {
        var hidden = new LinkedHashMap<String, String>();
        var typed = new ArrayList<String>();
        var chosen = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, List<String>>();
        INPUT.matcher(inside).results().map(match -> match.group()).forEach(input -> {
            var name = attribute(input, "name");
            switch (attribute(input, "type")) {
                case "hidden" -> hidden.put(name, attribute(input, "value"));
                case "radio", "checkbox" -> chosen.put(name, attribute(input, "value"));
                case "submit", "file", "password", "" -> {}
                default -> typed.add(name);
            }
        });
        TEXTAREA.matcher(inside).results().forEach(match -> typed.add(attribute(match.group(), "name")));
        SELECT.matcher(inside).results().map(match -> match.group()).forEach(select -> {
            var options = OPTION.matcher(select)
                    .results()
                    .map(option -> option.group(1))
                    .toList();
            if (!options.isEmpty()) {
                chosen.put(attribute(select, "name"), options.getFirst());
                lists.put(attribute(select, "name"), options);
            }
        });
        return new HtmlForm(action, hidden, List.copyOf(typed), chosen, lists);
    }

    boolean asksNothing() {
        return typed.isEmpty() && chosen.isEmpty();
    }

    /** Everything left empty. */
    Map<String, String> empty() {
        return new LinkedHashMap<>(hidden);
    }

    /** A form that asks for a file to take away: one list, of how high its marking may be. */
    boolean asksForACopy() {
        return action.endsWith("/copy") && lists.size() == 1;
    }

    /** Each choice of its lists, the rest left empty. */
    List<Map<String, String>> choices() {
        return lists.entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(choice -> {
                    var fields = empty();
                    fields.put(list.getKey(), choice);
                    return fields;
                }))
                .toList();
    }

    /** The same words typed everywhere, and one of each choice. Days and numbers are left as they would be read. */
    Map<String, String> saying(String words) {
        var fields = empty();
        fields.putAll(chosen);
        typed.forEach(name -> fields.put(name, typedInto(name, words)));
        return fields;
    }

    private static String typedInto(String name, String words) {
        if (name.endsWith("-day") || name.endsWith("-month")) {
            return "3";
        }
        if (name.endsWith("-year")) {
            return "2026";
        }
        return name.contains("grade") ? "2B P" : words;
    }

    private static String attribute(String tag, String name) {
        var match = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return match.find() ? match.group(1) : "";
    }
}
